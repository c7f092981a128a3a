package org.stadion.workouts.control.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.UndecodableFile;

/** Keeps count of what comes out of a compressed stream, and stops a bomb while it is still small. */
final class Inflation {
    private final long packed;
    private final long most;
    private long unpacked;

    /**
     * @param packed how large the compressed form is
     * @param most how large anything that comes out of it may be
     */
    Inflation(long packed, long most) {
        this.packed = packed;
        this.most = most;
    }

    /** Whether a size announced is out of proportion. */
    static boolean isBomb(long packed, long unpacked) {
        return unpacked > Limits.INFLATION_FLOOR && unpacked / Limits.INFLATION_RATIO > packed;
    }

    void count(int bytes) {
        unpacked += bytes;
        if (isBomb(packed, unpacked)) {
            throw new UndecodableFile(Problem.ZIP_BOMB);
        }
        if (unpacked > most) {
            throw new UndecodableFile(Problem.FILE_TOO_LARGE);
        }
    }

    /** The whole of a stream, counted. */
    byte[] drain(InputStream stream) throws IOException {
        var out = new ByteArrayOutputStream(65_536);
        var chunk = new byte[65_536];
        for (var got = stream.read(chunk); got >= 0; got = stream.read(chunk)) {
            count(got);
            out.write(chunk, 0, got);
        }
        return out.toByteArray();
    }

    /** The stream itself, counted as it is read. */
    InputStream counted(InputStream stream) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                var got = stream.read(into, from, length);
                count(Math.max(got, 0));
                return got;
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }
}
