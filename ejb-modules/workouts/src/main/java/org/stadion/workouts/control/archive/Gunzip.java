package org.stadion.workouts.control.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.UndecodableFile;

/** Unpacks gzip, all members of it, and once more if gzip comes out: some services pack what was packed already. */
final class Gunzip {
    private static final int MOST_LAYERS = 2;

    private Gunzip() {}

    /** The content itself if it is not gzip, else what is in it. */
    static byte[] unpacked(byte[] content) {
        var bytes = content;
        for (var layer = 0; layer < MOST_LAYERS && ContentType.of(bytes) == ContentType.GZIP; layer++) {
            bytes = layer(bytes);
        }
        return bytes;
    }

    private static byte[] layer(byte[] packed) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed), 65_536)) {
            return new Inflation(packed.length, Limits.FILE_BYTES).drain(gzip);
        } catch (IOException damaged) {
            throw new UndecodableFile(Problem.GZIP_DAMAGED);
        }
    }
}
