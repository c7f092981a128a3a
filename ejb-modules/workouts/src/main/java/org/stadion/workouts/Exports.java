package org.stadion.workouts;

import java.io.IOException;
import java.io.OutputStream;
import org.stadion.identity.AthleteId;

/** Workouts as files, for whoever may see them: what a viewer may not see is in none of them. */
public interface Exports {

    /**
     * @throws WorkoutNotFound if there is none that the viewer may see
     * @throws org.stadion.kernel.DomainException.Invalid if the format cannot hold it, as GPX a workout without places
     */
    ExportedFile export(AthleteId viewer, WorkoutId id, Format format);

    enum Format {
        GPX,
        TCX,
        FIT
    }

    /** @param version of the workout that was written */
    record ExportedFile(String name, String contentType, long version, Content content) {}

    /** Written while it is sent. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
