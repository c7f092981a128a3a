package org.stadion.workouts.control.archive;

import org.stadion.workouts.control.activity.Limits;

/** Unpacks gzip, all members of it, and once more if gzip comes out: some services pack what was packed already. */
final class Gunzip {
    private static final int MOST_LAYERS = 2;

    private Gunzip() {}

    /** The content itself if it is not gzip, else what is in it. */
    static byte[] unpacked(byte[] content) {
        var bytes = content;
        for (var layer = 0; layer < MOST_LAYERS && ContentType.of(bytes) == ContentType.GZIP; layer++) {
            bytes = GzipMembers.unpacked(bytes, new Inflation(bytes.length, Limits.FILE_BYTES));
        }
        return bytes;
    }
}
