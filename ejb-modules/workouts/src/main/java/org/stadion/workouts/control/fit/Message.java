package org.stadion.workouts.control.fit;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.control.telemetry.Column;

/** One data message, read field by field where it lies. */
final class Message {
    private final Definition definition;
    private final byte[] bytes;
    private final int at;

    Message(Definition definition, byte[] bytes, int at) {
        this.definition = definition;
        this.bytes = bytes;
        this.at = at;
    }

    Definition definition() {
        return definition;
    }

    /** The first element of a field, or {@link Column#MISSING}. */
    long number(int field) {
        return number(field, 0);
    }

    long number(int field, int element) {
        var found = sound(field);
        return found == null || element >= found.count()
                ? Column.MISSING
                : Wire.number(bytes, at + found.offset() + element * Wire.size(found.kind()), found.kind());
    }

    /** The first element of a field, or NaN. */
    double real(int field) {
        var found = sound(field);
        return found == null ? Double.NaN : Wire.real(bytes, at + found.offset(), found.kind());
    }

    /** A field in its unit, or NaN. */
    double value(int field, double scale, double offset) {
        return real(field) / scale - offset;
    }

    int count(int field) {
        var found = sound(field);
        return found == null ? 0 : found.count();
    }

    boolean has(int field) {
        return !Double.isNaN(real(field));
    }

    /** The number, or another one where the field is missing. */
    int orElse(int field, int otherwise) {
        var number = number(field);
        return number == Column.MISSING || number > Integer.MAX_VALUE || number < Integer.MIN_VALUE
                ? otherwise
                : (int) number;
    }

    /** A text without its padding; empty where the field is missing. */
    String text(int field) {
        var found = definition.field(field);
        if (found == null || (found.kind() & (Wire.BIG - 1)) != Wire.STRING) {
            return "";
        }
        var from = at + found.offset();
        var to = from;
        while (to < from + found.size() && bytes[to] != 0) {
            to++;
        }
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** An unsigned byte of a field, whatever its type. */
    int rawByte(int field, int index) {
        var found = definition.field(field);
        return found == null || index >= found.size() ? -1 : bytes[at + found.offset() + index] & 0xFF;
    }

    int rawSize(int field) {
        var found = definition.field(field);
        return found == null ? 0 : found.size();
    }

    /** Seconds of FIT's epoch, or -1. */
    long timestamp() {
        return definition.timestamp(bytes, at);
    }

    private Definition.@Nullable Field sound(int field) {
        var found = definition.field(field);
        return found != null && found.sound() ? found : null;
    }
}
