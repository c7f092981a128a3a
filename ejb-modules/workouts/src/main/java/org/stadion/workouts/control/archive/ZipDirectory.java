package org.stadion.workouts.control.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.UndecodableFile;

/**
 * The central directory of a zip archive, by PKWARE's APPNOTE 6.3. Read by ourselves because the library hides what
 * matters with strangers' archives: symbolic links, encryption of single entries, and names said twice.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int END64_LOCATOR = 0x07064b50;
    private static final int END64_LOCATOR_LENGTH = 20;
    private static final int END64 = 0x06064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 65_535;
    private static final long MAX32 = 0xFFFF_FFFFL;
    private static final int ZIP64_EXTRA = 1;
    private static final int LONGEST_DIRECTORY = 64 * 1000 * 1000;

    private final Content content;
    private final List<ZipEntry> entries = new ArrayList<>();

    private ZipDirectory(Content content) {
        this.content = content;
    }

    /** @throws UndecodableFile if there is no directory, or too much in it */
    static List<ZipEntry> read(Content content) throws IOException {
        var directory = new ZipDirectory(content);
        directory.read();
        return directory.entries;
    }

    private void read() throws IOException {
        var tailAt = Math.max(0, content.size() - END_LENGTH - LONGEST_COMMENT);
        var tail = buffer(content.read(tailAt, END_LENGTH + LONGEST_COMMENT));
        var end = lastEnd(tail);
        if (end < 0) {
            throw new UndecodableFile(Problem.ZIP_TRUNCATED);
        }
        var count = tail.getShort(end + 10) & 0xFFFFL;
        var size = tail.getInt(end + 12) & MAX32;
        var offset = tail.getInt(end + 16) & MAX32;
        var endAt = tailAt + end;
        if (count == 0xFFFF || size == MAX32 || offset == MAX32) {
            var large = end64(endAt);
            if (large != null) {
                count = large[0];
                size = large[1];
                offset = large[2];
                endAt = large[3];
            }
        }
        if (count > Limits.ZIP_ENTRIES) {
            throw new UndecodableFile(Problem.ZIP_TOO_MANY_ENTRIES);
        }
        // Bytes before the archive shift every offset in it; the directory always ends where the end record begins.
        var shift = endAt - size - offset;
        if (size > LONGEST_DIRECTORY || size < 0 || offset < 0 || shift < 0) {
            throw new UndecodableFile(Problem.ZIP_TRUNCATED);
        }
        entries(buffer(content.read(offset + shift, (int) size)), shift);
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int lastEnd(ByteBuffer tail) {
        for (var at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    /** Count, size, offset and own place from the larger end record, or null if there is none. */
    private long @Nullable [] end64(long endAt) throws IOException {
        if (endAt < END64_LOCATOR_LENGTH) {
            return null;
        }
        var locator = buffer(content.read(endAt - END64_LOCATOR_LENGTH, END64_LOCATOR_LENGTH));
        if (locator.getInt(0) != END64_LOCATOR) {
            return null;
        }
        var at = locator.getLong(8);
        var record = at < 0 ? buffer(new byte[0]) : buffer(content.read(at, 56));
        if (record.limit() < 56 || record.getInt(0) != END64) {
            throw new UndecodableFile(Problem.ZIP_TRUNCATED);
        }
        return new long[] {record.getLong(32), record.getLong(40), record.getLong(48), at};
    }

    private void entries(ByteBuffer directory, long shift) {
        var at = 0;
        while (at + ENTRY_LENGTH <= directory.limit() && directory.getInt(at) == ENTRY) {
            if (entries.size() == Limits.ZIP_ENTRIES) {
                throw new UndecodableFile(Problem.ZIP_TOO_MANY_ENTRIES);
            }
            var nameLength = directory.getShort(at + 28) & 0xFFFF;
            var extraLength = directory.getShort(at + 30) & 0xFFFF;
            var next = at + ENTRY_LENGTH + nameLength + extraLength + (directory.getShort(at + 32) & 0xFFFF);
            if (next > directory.limit()) {
                throw new UndecodableFile(Problem.ZIP_TRUNCATED);
            }
            entries.add(entry(directory, at, nameLength, extraLength, shift));
            at = next;
        }
    }

    private static ZipEntry entry(ByteBuffer directory, int at, int nameLength, int extraLength, long shift) {
        var packed = directory.getInt(at + 20) & MAX32;
        var unpacked = directory.getInt(at + 24) & MAX32;
        var offset = directory.getInt(at + 42) & MAX32;
        var extra = at + ENTRY_LENGTH + nameLength;
        var extraEnd = extra + extraLength;
        while (extra + 4 <= extraEnd) {
            var length = directory.getShort(extra + 2) & 0xFFFF;
            var field = extra + 4;
            extra = field + length;
            if (directory.getShort(field - 4) == ZIP64_EXTRA && extra <= extraEnd) {
                if (unpacked == MAX32 && field + 8 <= extra) {
                    unpacked = directory.getLong(field);
                    field += 8;
                }
                if (packed == MAX32 && field + 8 <= extra) {
                    packed = directory.getLong(field);
                    field += 8;
                }
                if (offset == MAX32 && field + 8 <= extra) {
                    offset = directory.getLong(field);
                }
            }
        }
        var name = new byte[nameLength];
        directory.get(at + ENTRY_LENGTH, name);
        return new ZipEntry(
                new String(name, StandardCharsets.UTF_8),
                directory.getShort(at + 8) & 0xFFFF,
                directory.getShort(at + 10) & 0xFFFF,
                directory.getInt(at + 16) & MAX32,
                Math.max(0, packed),
                Math.max(0, unpacked),
                (directory.get(at + 5) & 0xFF) == ZipEntry.UNIX ? directory.getInt(at + 38) >>> 16 : 0,
                offset + shift);
    }
}
