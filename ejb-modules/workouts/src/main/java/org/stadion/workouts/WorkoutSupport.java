package org.stadion.workouts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.kernel.Visibility;

/**
 * Workouts as support staff meet them when an athlete asks for help. What an athlete's body did is opened only with a
 * reason, which the audit log keeps; private notes are never shown.
 */
public interface WorkoutSupport {

    /** The athlete's, newest start first. */
    Page<Line> ofAthlete(AthleteId athlete, PageRequest page);

    /** What tells the workout from others, without what the athlete's body did. */
    Optional<Line> find(WorkoutId id);

    /**
     * Opens the whole workout and writes down who did it and why.
     *
     * @param actor who looks
     * @param reason why; must not be blank
     * @throws WorkoutNotFound if there is none
     */
    Dossier open(WorkoutId id, String actor, String reason);

    /**
     * Reads the original once more, as {@link Rereadings} does for the athlete, and writes down who had it done and why.
     *
     * @param actor who wants it
     * @param reason why; must not be blank
     * @throws WorkoutNotFound if there is none
     * @throws org.stadion.kernel.DomainException.Conflict if there is no original
     */
    void reread(WorkoutId id, String actor, String reason);

    /** A workout in a list. */
    record Line(
            WorkoutId id,
            AthleteId athlete,
            String sport,
            Instant startAt,
            ZoneId zone,
            double elapsedS,
            String format,
            Visibility visibility) {}

    /**
     * A workout with everything that support needs.
     *
     * @param streams position, distance, altitude, heart rate and power as far as recorded, down-sampled
     */
    record Dossier(WorkoutView workout, List<Origin> origins, StreamsView streams) {}

    /**
     * A file that the workout came from.
     *
     * @param importFile the import that brought it, or null when it is no longer known
     * @param warnings what was repaired or noteworthy in it
     */
    record Origin(
            @Nullable UUID importFile,
            String name,
            String format,
            @Nullable String device,
            Instant recordedAt,
            List<ImportView.Warning> warnings) {}
}
