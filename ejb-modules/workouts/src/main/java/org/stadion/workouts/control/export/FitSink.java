package org.stadion.workouts.control.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.stadion.workouts.control.fit.FitCrc;

/** Bytes of a FIT file on their way out, little-endian, counted and checked. */
final class FitSink {
    private static final int BUFFER = 32 * 1024;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int used;
    private long flushed;
    private int crc;

    FitSink(OutputStream out) {
        this.out = out;
    }

    void put(long number, int bytes) throws IOException {
        if (used + bytes > BUFFER) {
            flush();
        }
        for (var i = 0; i < bytes; i++) {
            buffer[used++] = (byte) (number >>> (8 * i));
        }
    }

    /** A text of exactly this many bytes, the last of them zero; a character is never cut in two. */
    void put(String text, int bytes) throws IOException {
        var room = bytes - 1;
        for (var i = 0; i < text.length(); ) {
            var point = text.codePointAt(i);
            var coded = Character.toString(point).getBytes(StandardCharsets.UTF_8);
            i = coded.length > room ? text.length() : i + Character.charCount(point);
            if (coded.length <= room) {
                for (var b : coded) {
                    put(b, 1);
                }
                room -= coded.length;
            }
        }
        for (; room >= 0; room--) {
            put(0, 1);
        }
    }

    void flush() throws IOException {
        crc = FitCrc.of(crc, buffer, 0, used);
        out.write(buffer, 0, used);
        flushed += used;
        used = 0;
    }

    long written() {
        return flushed + used;
    }

    /** The checksum of all bytes so far. */
    int checksum() throws IOException {
        flush();
        return crc;
    }
}
