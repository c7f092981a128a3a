package org.stadion.workouts.boundary;

import java.time.Instant;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.entity.ImportFile;

/** A file that is to be worked on, and all that is needed for it. */
public record ImportJob(
        UUID file, AthleteId athlete, String name, long bytes, String objectKey, Instant receivedAt, boolean restores) {

    static ImportJob on(ImportFile file) {
        return new ImportJob(
                file.id(),
                file.athlete(),
                file.name(),
                file.bytes(),
                file.objectKey(),
                file.receivedAt(),
                file.restores());
    }
}
