package org.stadion.workouts.control.archive;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** An uploaded file that can be read at any place: in memory, or too large for it and on disk. */
public abstract sealed class Content implements Closeable {
    private Content() {}

    /** The array is handed over: the caller must not change it. */
    public static Content of(byte[] bytes) {
        return new InMemory(bytes);
    }

    /** Opens a file; closing the content closes it. */
    public static Content of(Path file) throws IOException {
        return new OnDisk(FileChannel.open(file, StandardOpenOption.READ));
    }

    public abstract long size();

    /** Reads as many bytes as there are from a place on, at most {@code count}. */
    public abstract byte[] read(long at, int count) throws IOException;

    /** The bytes from a place on, at most {@code count} of them. */
    public abstract InputStream stream(long at, long count);

    /** All of it; only for content known to be small enough. */
    public byte[] all() throws IOException {
        return read(0, Math.toIntExact(size()));
    }

    private static final class InMemory extends Content {
        private final byte[] bytes;

        InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public byte[] read(long at, int count) {
            var from = (int) Math.min(at, bytes.length);
            var to = (int) Math.min(at + count, bytes.length);
            return Arrays.copyOfRange(bytes, from, to);
        }

        @Override
        public byte[] all() {
            return bytes;
        }

        @Override
        public InputStream stream(long at, long count) {
            var from = (int) Math.min(at, bytes.length);
            return new ByteArrayInputStream(bytes, from, (int) Math.min(count, bytes.length - from));
        }

        @Override
        public void close() {}
    }

    private static final class OnDisk extends Content {
        private final FileChannel file;
        private final long size;

        OnDisk(FileChannel file) throws IOException {
            this.file = file;
            this.size = file.size();
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public byte[] read(long at, int count) throws IOException {
            var there = (int) Math.max(0, Math.min(count, size - at));
            var buffer = ByteBuffer.allocate(there);
            while (buffer.hasRemaining()) {
                var got = file.read(buffer, at + buffer.position());
                if (got < 0) {
                    throw new IOException("the file became shorter");
                }
            }
            return buffer.array();
        }

        @Override
        public InputStream stream(long at, long count) {
            return new Part(at, Math.min(at + count, size));
        }

        @Override
        public void close() throws IOException {
            file.close();
        }

        private final class Part extends InputStream {
            private final long end;
            private long at;

            Part(long at, long end) {
                this.at = at;
                this.end = end;
            }

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int count) throws IOException {
                if (at >= end) {
                    return -1;
                }
                var got = file.read(ByteBuffer.wrap(into, from, (int) Math.min(count, end - at)), at);
                at += Math.max(got, 0);
                return got;
            }
        }
    }
}
