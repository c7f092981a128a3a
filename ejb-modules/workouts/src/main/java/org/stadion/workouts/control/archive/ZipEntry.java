package org.stadion.workouts.control.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.UndecodableFile;

/**
 * One entry of a zip archive as the central directory lists it.
 *
 * @param flags general purpose bits
 * @param method how it is compressed
 * @param unixMode file type and permissions if the archive was made on Unix, else zero
 * @param at where its local header begins
 */
record ZipEntry(String name, int flags, int method, long crc, long packed, long unpacked, int unixMode, long at) {
    static final int UNIX = 3;

    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;
    private static final int FILE_TYPE = 0xF000;
    private static final int SYMBOLIC_LINK = 0xA000;

    boolean isDirectory() {
        return name.endsWith("/");
    }

    boolean isSymbolicLink() {
        return (unixMode & FILE_TYPE) == SYMBOLIC_LINK;
    }

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    /** Whether the path leaves the place the archive would be unpacked in. */
    boolean isUnsafe() {
        var path = name.replace('\\', '/');
        return path.startsWith("/") || path.matches("^[A-Za-z]:.*") || ("/" + path + "/").contains("/../");
    }

    /** The name as it is looked up: paths of one archive differ in the case of letters at times. */
    String key() {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    /** The unpacked bytes, to be read once. The checksum is tested at their end. */
    InputStream open(Content content) throws IOException {
        if (isEncrypted()) {
            throw new UndecodableFile(Problem.ZIP_ENCRYPTED);
        }
        if (isSymbolicLink()) {
            throw new UndecodableFile(Problem.ZIP_SYMLINK);
        }
        var header = ByteBuffer.wrap(content.read(at, LOCAL_LENGTH)).order(ByteOrder.LITTLE_ENDIAN);
        if (header.limit() < LOCAL_LENGTH || header.getInt(0) != LOCAL) {
            throw new UndecodableFile(Problem.ZIP_ENTRY_DAMAGED);
        }
        var data = at + LOCAL_LENGTH + (header.getShort(26) & 0xFFFF) + (header.getShort(28) & 0xFFFF);
        if (data + packed > content.size()) {
            throw new UndecodableFile(Problem.ZIP_ENTRY_DAMAGED);
        }
        var stored = content.stream(data, packed);
        return switch (method) {
            case STORED -> new Checked(stored, crc);
            case DEFLATED -> new Checked(new Inflating(stored), crc);
            default -> throw new UndecodableFile(Problem.ZIP_METHOD_UNKNOWN);
        };
    }

    /** Ends its inflater with itself; the library's own does so only for one that it made. */
    private static final class Inflating extends InflaterInputStream {
        Inflating(InputStream packed) {
            super(packed, new Inflater(true), 65_536);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    /** Compares the checksum when the last byte was read. */
    private static final class Checked extends InputStream {
        private final InputStream bytes;
        private final long expected;
        private final CRC32 actual = new CRC32();

        Checked(InputStream bytes, long expected) {
            this.bytes = bytes;
            this.expected = expected;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got;
            try {
                got = bytes.read(into, from, length);
            } catch (ZipException | EOFException damaged) {
                throw new UndecodableFile(Problem.ZIP_ENTRY_DAMAGED);
            }
            if (got > 0) {
                actual.update(into, from, got);
            } else if (got < 0 && actual.getValue() != expected) {
                throw new UndecodableFile(Problem.ZIP_ENTRY_DAMAGED);
            }
            return got;
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
