package org.stadion.localstack.workoutfile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The frame of a FIT file: header, definition and data messages, checksum. A message's definition is written before its first data
 * message; all messages of one number must have the same fields.
 */
final class FitWriter {
    private static final int HEADER_BYTES = 14;
    private static final int PROTOCOL_2_0 = 0x20;
    private static final int PROFILE_21 = 2100;
    private static final int DEFINITION = 0x40;
    private static final int MOST_LOCAL_NUMBERS = 16;
    /** The four-bit table of the FIT checksum, a CRC-16 with polynomial 0xA001. */
    private static final int[] CRC = {
        0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401,
        0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400
    };

    /** A base type of the FIT protocol, and the value that says that there is none. */
    enum Type {
        ENUM(0x00, 1, 0xFF),
        SINT8(0x01, 1, 0x7F),
        UINT8(0x02, 1, 0xFF),
        UINT16(0x84, 2, 0xFFFF),
        SINT32(0x85, 4, 0x7FFFFFFF),
        UINT32(0x86, 4, 0xFFFFFFFFL),
        UINT32Z(0x8C, 4, 0);

        private final int code;
        private final int bytes;
        private final long invalid;

        Type(int code, int bytes, long invalid) {
            this.code = code;
            this.bytes = bytes;
            this.invalid = invalid;
        }
    }

    /** A field with its value; {@link Double#NaN} becomes the type's invalid value. */
    record Field(int number, Type type, double value) {}

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Map<Integer, Integer> localNumbers = new HashMap<>();

    void message(int number, List<Field> fields) {
        var known = localNumbers.containsKey(number);
        var local = localNumbers.computeIfAbsent(number, any -> localNumbers.size());
        if (local >= MOST_LOCAL_NUMBERS) {
            throw new IllegalStateException("more kinds of messages than local numbers");
        }
        if (!known) {
            define(local, number, fields);
        }
        body.write(local);
        for (var field : fields) {
            integer(raw(field), field.type().bytes);
        }
    }

    private void define(int local, int number, List<Field> fields) {
        body.write(DEFINITION | local);
        body.write(0); // reserved
        body.write(0); // little endian
        integer(number, 2);
        body.write(fields.size());
        for (var field : fields) {
            body.write(field.number());
            body.write(field.type().bytes);
            body.write(field.type().code);
        }
    }

    private static long raw(Field field) {
        return Double.isNaN(field.value()) ? field.type().invalid : Math.round(field.value());
    }

    private void integer(long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            body.write((int) (value >> (8 * i)) & 0xFF);
        }
    }

    byte[] file() {
        var file = ByteBuffer.allocate(HEADER_BYTES + body.size() + 2).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) HEADER_BYTES).put((byte) PROTOCOL_2_0).putShort((short) PROFILE_21);
        file.putInt(body.size()).put(".FIT".getBytes(StandardCharsets.US_ASCII));
        file.putShort((short) crc(file.array(), HEADER_BYTES - 2));
        file.put(body.toByteArray());
        file.putShort((short) crc(file.array(), HEADER_BYTES + body.size()));
        return file.array();
    }

    private static int crc(byte[] bytes, int length) {
        var crc = 0;
        for (int i = 0; i < length; i++) {
            crc = (crc >> 4) ^ CRC[crc & 0xF] ^ CRC[bytes[i] & 0xF];
            crc = (crc >> 4) ^ CRC[crc & 0xF] ^ CRC[(bytes[i] >> 4) & 0xF];
        }
        return crc;
    }
}
