package org.stadion.workouts.control.archive;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.UndecodableFile;

/**
 * The members of a gzip file (RFC 1952), one after the other, however many and however small: the library's own reader calls
 * itself for every empty one until the stack is full. What follows the last member and is none is left.
 */
final class GzipMembers {
    private static final int FIXED_HEADER = 10;
    private static final int TRAILER = 8;
    private static final int DEFLATE = 8;
    private static final int HAS_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    private final byte[] packed;
    private final Inflation inflation;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
    private final byte[] chunk = new byte[65_536];
    private int at;

    private GzipMembers(byte[] packed, Inflation inflation) {
        this.packed = packed;
        this.inflation = inflation;
    }

    /** @throws UndecodableFile if the first member has no header, or if any breaks off or is not what it was */
    static byte[] unpacked(byte[] packed, Inflation inflation) {
        var members = new GzipMembers(packed, inflation);
        var inflater = new Inflater(true);
        try {
            do {
                members.member(inflater);
            } while (members.isHeader());
        } catch (DataFormatException damaged) {
            throw damaged();
        } finally {
            inflater.end();
        }
        return members.out.toByteArray();
    }

    private static UndecodableFile damaged() {
        return new UndecodableFile(Problem.GZIP_DAMAGED);
    }

    private boolean isHeader() {
        return at + FIXED_HEADER <= packed.length
                && packed[at] == 0x1F
                && (packed[at + 1] & 0xFF) == 0x8B
                && packed[at + 2] == DEFLATE;
    }

    private void member(Inflater inflater) throws DataFormatException {
        if (!isHeader()) {
            throw damaged();
        }
        skipHeader();
        inflater.reset();
        inflater.setInput(packed, at, packed.length - at);
        var checksum = new CRC32();
        while (!inflater.finished()) {
            var got = inflater.inflate(chunk);
            if (got == 0 && !inflater.finished()) {
                throw damaged();
            }
            inflation.count(got);
            checksum.update(chunk, 0, got);
            out.write(chunk, 0, got);
        }
        at += (int) inflater.getBytesRead();
        if (at + TRAILER > packed.length
                || number(at, 4) != (int) checksum.getValue()
                || number(at + 4, 4) != (int) inflater.getBytesWritten()) {
            throw damaged();
        }
        at += TRAILER;
    }

    private void skipHeader() {
        var flags = packed[at + 3];
        at += FIXED_HEADER;
        if ((flags & HAS_EXTRA) != 0) {
            at += 2 + (at + 1 < packed.length ? number(at, 2) : 0);
        }
        if ((flags & HAS_NAME) != 0) {
            skipText();
        }
        if ((flags & HAS_COMMENT) != 0) {
            skipText();
        }
        at += (flags & HAS_CHECKSUM) != 0 ? 2 : 0;
        if (at >= packed.length) {
            throw damaged();
        }
    }

    private void skipText() {
        while (at < packed.length && packed[at] != 0) {
            at++;
        }
        at++;
    }

    /** The lowest byte comes first. */
    private int number(int from, int bytes) {
        var number = 0;
        for (var i = bytes - 1; i >= 0; i--) {
            number = number << 8 | (packed[from + i] & 0xFF);
        }
        return number;
    }
}
