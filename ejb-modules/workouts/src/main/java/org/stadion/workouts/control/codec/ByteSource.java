package org.stadion.workouts.control.codec;

import java.nio.charset.StandardCharsets;

/** Bytes being read. Never reads past its end, whatever the bytes say. */
final class ByteSource {
    private final byte[] bytes;
    private final int end;
    private int at;

    ByteSource(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    byte[] bytes() {
        return bytes;
    }

    int at() {
        return at;
    }

    void skip(int count) {
        need(count);
        at += count;
    }

    int remaining() {
        return end - at;
    }

    int read() {
        need(1);
        return bytes[at++] & 0xFF;
    }

    long readVarint() {
        var value = 0L;
        for (var shift = 0; shift < 64; shift += 7) {
            var next = read();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new CorruptTelemetry("a number of more than 64 bits");
    }

    /** A number from 0 to {@code most}. */
    int readCount(int most) {
        var count = readVarint();
        if (count < 0 || count > most) {
            throw new CorruptTelemetry("a count of " + count + " where " + most + " is the most");
        }
        return (int) count;
    }

    long readSigned() {
        return Zigzag.back(readVarint());
    }

    int readInt() {
        need(4);
        var value = 0;
        for (var shift = 0; shift < 32; shift += 8) {
            value |= (bytes[at++] & 0xFF) << shift;
        }
        return value;
    }

    String readText() {
        var length = readCount(remaining());
        need(length);
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    private void need(int count) {
        if (count > end - at) {
            throw new CorruptTelemetry("the bytes end too early");
        }
    }
}
