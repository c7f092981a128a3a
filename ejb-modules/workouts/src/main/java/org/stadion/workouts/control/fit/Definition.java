package org.stadion.workouts.control.fit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the data messages of one local type look like, until the file defines it anew. */
final class Definition {
    static final int TIMESTAMP = 253;

    /** One field in a message: where it lies and what it is. */
    record Field(int number, int offset, int size, int kind) {
        /** Whether the size holds whole elements; if not, nothing can be read from it. */
        boolean sound() {
            return Wire.isKnown(kind) && size > 0 && size % Wire.size(kind) == 0;
        }

        int count() {
            return size / Wire.size(kind);
        }
    }

    /** A developer field: its type stands in a description elsewhere in the file. */
    record DeveloperField(int number, int offset, int size, int developer) {}

    private final byte[] written;
    private final int global;
    private final int size;
    private final boolean big;
    private final Field[] fields;
    private final DeveloperField[] developerFields;
    private final @Nullable Field timestamp;
    private @Nullable RecordPlan plan;

    private Definition(
            byte[] written, int global, int size, boolean big, Field[] fields, DeveloperField[] developerFields) {
        this.written = written;
        this.global = global;
        this.size = size;
        this.big = big;
        this.fields = fields;
        this.developerFields = developerFields;
        var time = field(TIMESTAMP);
        this.timestamp = time != null && time.size() == 4 ? time : null;
    }

    /** The bytes a definition takes after its header, or -1 if they exceed {@code end}. */
    static int length(byte[] bytes, int at, int end, boolean developer) {
        if (at + 5 > end) {
            return -1;
        }
        var length = 5 + 3 * (bytes[at + 4] & 0xFF);
        if (developer) {
            if (at + length >= end) {
                return -1;
            }
            length += 1 + 3 * (bytes[at + length] & 0xFF);
        }
        return at + length > end ? -1 : length;
    }

    /** Zero is little-endian, one is big-endian, and nothing else is a byte order. */
    static boolean orderIsKnown(byte[] bytes, int at) {
        return bytes[at + 1] == 0 || bytes[at + 1] == 1;
    }

    /** Reads a definition whose {@link #length} is known to fit. */
    static Definition read(byte[] bytes, int at, int length, boolean developer) {
        var big = bytes[at + 1] == 1;
        var fields = new Field[bytes[at + 4] & 0xFF];
        var place = at + 5;
        var offset = 0;
        for (var i = 0; i < fields.length; i++, place += 3) {
            var size = bytes[place + 1] & 0xFF;
            var kind = Wire.baseType(bytes[place + 2]) + (big ? Wire.BIG : 0);
            fields[i] = new Field(bytes[place] & 0xFF, offset, size, kind);
            offset += size;
        }
        var developerFields = new DeveloperField[developer ? bytes[place++] & 0xFF : 0];
        for (var i = 0; i < developerFields.length; i++, place += 3) {
            var size = bytes[place + 1] & 0xFF;
            developerFields[i] = new DeveloperField(bytes[place] & 0xFF, offset, size, bytes[place + 2] & 0xFF);
            offset += size;
        }
        return new Definition(
                Arrays.copyOfRange(bytes, at, at + length),
                Wire.u16(bytes, at + 2, big),
                offset,
                big,
                fields,
                developerFields);
    }

    /** Some devices repeat a definition before every message. */
    boolean isWrittenAs(byte[] bytes, int at, int length) {
        return Arrays.equals(written, 0, written.length, bytes, at, at + length);
    }

    int global() {
        return global;
    }

    int size() {
        return size;
    }

    boolean big() {
        return big;
    }

    Field[] fields() {
        return fields;
    }

    DeveloperField[] developerFields() {
        return developerFields;
    }

    @Nullable
    Field field(int number) {
        for (var field : fields) {
            if (field.number() == number) {
                return field;
            }
        }
        return null;
    }

    /** The message's own time in seconds of FIT's epoch, or -1. */
    long timestamp(byte[] bytes, int at) {
        if (timestamp == null) {
            return -1;
        }
        var seconds = Wire.u32(bytes, at + timestamp.offset(), big);
        return seconds == 0xFFFF_FFFFL ? -1 : seconds;
    }

    @Nullable
    RecordPlan plan() {
        return plan;
    }

    void plan(RecordPlan made) {
        plan = made;
    }
}
