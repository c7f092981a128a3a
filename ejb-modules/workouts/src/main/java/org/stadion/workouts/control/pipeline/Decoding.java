package org.stadion.workouts.control.pipeline;

import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.fit.FitDecoder;

/** Finds out from its content what a file is, and has it decoded. */
public final class Decoding {
    private Decoding() {}

    /** @throws UndecodableFile if no activity can be read from it */
    public static DecodedActivity decode(byte[] bytes) {
        if (bytes.length == 0) {
            throw new UndecodableFile(Problem.FILE_EMPTY);
        }
        if (bytes.length > Limits.FILE_BYTES) {
            throw new UndecodableFile(Problem.FILE_TOO_LARGE);
        }
        if (FitDecoder.recognises(bytes)) {
            return FitDecoder.decode(bytes, new Warnings());
        }
        throw new UndecodableFile(Problem.FILE_TYPE_UNKNOWN);
    }
}
