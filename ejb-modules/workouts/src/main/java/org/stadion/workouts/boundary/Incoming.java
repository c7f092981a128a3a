package org.stadion.workouts.boundary;

import java.time.Duration;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.control.analysis.merge.SourceSummary;
import org.stadion.workouts.control.archive.ArchiveNote;
import org.stadion.workouts.control.pipeline.PreparedWorkout;
import org.stadion.workouts.control.sport.SportFamily;
import org.stadion.workouts.entity.ImportFile;
import org.stadion.workouts.entity.SourceRecord.Original;
import org.stadion.workouts.entity.SourceRecord.Session;

/** One session of one file, and who gave it. */
record Incoming(AthleteId athlete, Original original, PreparedWorkout workout) {
    private static final String FILE = "file";
    private static final String STRAVA = "strava";

    static Incoming of(ImportFile file, PreparedWorkout workout, ArchiveNote note) {
        var external = note.externalId();
        return new Incoming(
                file.athlete(),
                new Original(
                        external.isEmpty() ? FILE : STRAVA,
                        external.isEmpty() ? null : external,
                        file.sha256(),
                        file.id(),
                        file.objectKey(),
                        file.name()),
                workout);
    }

    Session session() {
        var recording = workout.recording();
        return new Session(
                workout.session(),
                recording.format(),
                recording.device(),
                recording.startAt(),
                recording.endAt(),
                recording.sport());
    }

    SourceSummary summary() {
        var recording = workout.recording();
        return new SourceSummary(
                athlete.toString(),
                original.source(),
                externalId(),
                original.contentSha256() + "/" + workout.session(),
                original.fileName(),
                recording.startAt(),
                Duration.between(recording.startAt(), recording.endAt()),
                family(recording.sportFamily()),
                recording.figures().shownOr("distance", Double.NaN));
    }

    /** A provider's activity may have several sessions; each is a record of its own. */
    private String externalId() {
        return original.externalId() == null ? "" : original.externalId() + "/" + workout.session();
    }

    /** A sport that nobody named may be any. */
    static String family(String family) {
        return family.equals(SportFamily.OTHER.name()) ? "" : family;
    }
}
