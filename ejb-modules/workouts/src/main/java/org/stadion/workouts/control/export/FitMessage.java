package org.stadion.workouts.control.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One kind of message: its definition, and data messages of it, field by field in the order of the definition. */
final class FitMessage {
    private static final int DEFINITION = 0x40;
    private static final int WITH_DEVELOPER_FIELDS = 0x20;
    private static final int TEXT = 0x07;

    private record Field(int number, int bytes, int type) {}

    private final int local;
    private final int global;
    private final List<Field> fields = new ArrayList<>();
    private final List<Field> developerFields = new ArrayList<>();

    FitMessage(int local, int global) {
        this.local = local;
        this.global = global;
    }

    FitMessage field(int number, FitType type) {
        fields.add(new Field(number, type.bytes(), type.code()));
        return this;
    }

    FitMessage text(int number, int bytes) {
        fields.add(new Field(number, bytes, TEXT));
        return this;
    }

    /** Bytes that only their reader understands. */
    FitMessage bytes(int number, int bytes) {
        fields.add(new Field(number, bytes, 0x0D));
        return this;
    }

    /** A field of our only developer. */
    FitMessage developerField(int number, FitType type) {
        developerFields.add(new Field(number, type.bytes(), 0));
        return this;
    }

    void define(FitSink sink) throws IOException {
        sink.put(DEFINITION | (developerFields.isEmpty() ? 0 : WITH_DEVELOPER_FIELDS) | local, 1);
        sink.put(0, 1);
        sink.put(0, 1);
        sink.put(global, 2);
        put(fields, sink);
        if (!developerFields.isEmpty()) {
            put(developerFields, sink);
        }
    }

    private static void put(List<Field> fields, FitSink sink) throws IOException {
        sink.put(fields.size(), 1);
        for (var field : fields) {
            sink.put(field.number(), 1);
            sink.put(field.bytes(), 1);
            sink.put(field.type(), 1);
        }
    }

    /** Begins a data message; its values follow. */
    void begin(FitSink sink) throws IOException {
        sink.put(local, 1);
    }
}
