package org.stadion.workouts.control.fit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A FIT file written byte by byte as the protocol says: {@code define} a local message, then {@code write} its values in the
 * order of its fields.
 */
final class FitBytes {
    static final int ENUM = 0x00;
    static final int SINT8 = 0x01;
    static final int UINT8 = 0x02;
    static final int STRING = 0x07;
    static final int BYTE = 0x0D;
    static final int SINT16 = 0x83;
    static final int UINT16 = 0x84;
    static final int SINT32 = 0x85;
    static final int UINT32 = 0x86;
    static final int FLOAT32 = 0x88;
    static final int FLOAT64 = 0x89;
    static final int UINT32Z = 0x8C;

    /** 2024-06-01T08:00:00Z in seconds since 1989-12-31T00:00:00Z. */
    static final long EIGHT = 1_086_163_200L;

    private record Field(int number, int size, int type) {}

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Field[][] layouts = new Field[16][];
    private final ByteOrder order;

    private FitBytes(ByteOrder order) {
        this.order = order;
    }

    static FitBytes littleEndian() {
        return new FitBytes(ByteOrder.LITTLE_ENDIAN);
    }

    static FitBytes bigEndian() {
        return new FitBytes(ByteOrder.BIG_ENDIAN);
    }

    /** A file that says it is a recorded activity. */
    FitBytes activity() {
        return define(0, 0, 0, 1, ENUM, 4, 4, UINT32).write(0, 4, EIGHT);
    }

    /** @param fields number, size in bytes and base type of each */
    FitBytes define(int local, int global, int... fields) {
        return define(local, global, new int[0], fields);
    }

    /** @param developerFields number, size and developer index of each */
    FitBytes define(int local, int global, int[] developerFields, int... fields) {
        body.write(0x40 | (developerFields.length > 0 ? 0x20 : 0) | local);
        body.write(0);
        body.write(order == ByteOrder.BIG_ENDIAN ? 1 : 0);
        put(global, 2);
        body.write(fields.length / 3);
        var layout = new Field[(fields.length + developerFields.length) / 3];
        for (var i = 0; i < fields.length / 3; i++) {
            layout[i] = new Field(fields[3 * i], fields[3 * i + 1], fields[3 * i + 2]);
            put(fields[3 * i], 1);
            put(fields[3 * i + 1], 1);
            put(fields[3 * i + 2], 1);
        }
        if (developerFields.length > 0) {
            body.write(developerFields.length / 3);
            for (var i = 0; i < developerFields.length / 3; i++) {
                layout[fields.length / 3 + i] = new Field(0, developerFields[3 * i + 1], UINT8);
                put(developerFields[3 * i], 1);
                put(developerFields[3 * i + 1], 1);
                put(developerFields[3 * i + 2], 1);
            }
        }
        layouts[local] = layout;
        return this;
    }

    /** A data message; a text is padded to its field's size, a byte array is written as it is. */
    FitBytes write(int local, Object... values) {
        body.write(local);
        return values(local, values);
    }

    /** A data message with a compressed timestamp header: five bits of its time. */
    FitBytes writeCompressed(int local, int timeBits, Object... values) {
        body.write(0x80 | local << 5 | timeBits);
        return values(local, values);
    }

    private FitBytes values(int local, Object... values) {
        for (var i = 0; i < values.length; i++) {
            var field = layouts[local][i];
            switch (values[i]) {
                case String text -> {
                    var bytes = text.getBytes(StandardCharsets.UTF_8);
                    body.writeBytes(Arrays.copyOf(bytes, field.size()));
                }
                case byte[] bytes -> body.writeBytes(bytes);
                case Float real -> put(Float.floatToRawIntBits(real) & 0xFFFF_FFFFL, 4);
                case Double real -> put(Double.doubleToRawLongBits(real), 8);
                case Number number -> put(number.longValue(), field.size());
                default -> throw new IllegalArgumentException("" + values[i]);
            }
        }
        return this;
    }

    /** Bytes that are no message by any rule. */
    FitBytes raw(int... bytes) {
        for (var b : bytes) {
            body.write(b);
        }
        return this;
    }

    private void put(long value, int size) {
        var bytes = ByteBuffer.allocate(8).order(order).putLong(value).array();
        body.write(bytes, order == ByteOrder.BIG_ENDIAN ? 8 - size : 0, size);
    }

    /** The file with a header of 14 bytes and both checksums. */
    byte[] file() {
        return file(14, body.size());
    }

    byte[] file(int headerSize, long announced) {
        var file = ByteBuffer.allocate(headerSize + body.size() + 2).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) headerSize).put((byte) 0x20).putShort((short) 2132).putInt((int) announced);
        file.put(".FIT".getBytes(StandardCharsets.US_ASCII));
        if (headerSize >= 14) {
            file.putShort((short) checksum(file.array(), 12));
        }
        file.position(headerSize);
        file.put(body.toByteArray());
        file.putShort((short) checksum(file.array(), headerSize + body.size()));
        return file.array();
    }

    /** CRC-16/ARC bit by bit, from its polynomial alone. */
    static int checksum(byte[] bytes, int to) {
        var crc = 0;
        for (var i = 0; i < to; i++) {
            crc ^= bytes[i] & 0xFF;
            for (var bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xA001;
            }
        }
        return crc;
    }
}
