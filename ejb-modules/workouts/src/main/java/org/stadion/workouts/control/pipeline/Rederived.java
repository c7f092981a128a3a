package org.stadion.workouts.control.pipeline;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.Recorder;
import org.stadion.workouts.control.activity.SourceFormat;
import org.stadion.workouts.control.edit.Derivation;
import org.stadion.workouts.control.sport.Sport;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.entity.Change;
import org.stadion.workouts.entity.Recipe;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.Workout.Recording;
import org.stadion.workouts.entity.ZoneOrigin;

/** A workout that is there already, prepared once more from its recording: by the same rules as the first time. */
public final class Rederived {
    private Rederived() {}

    /**
     * What is known of a workout beside its recording.
     *
     * @param sport what it is said to be; null to believe the recording
     * @param start stands in where no sample has a time
     */
    public record Surroundings(
            @Nullable Sport sport,
            Instant start,
            ZoneId zone,
            ZoneOrigin zoneOrigin,
            String format,
            @Nullable String device) {

        public static Surroundings of(Workout workout) {
            return new Surroundings(
                    sport(workout.sport()),
                    workout.startAt(),
                    workout.zone(),
                    workout.zoneOrigin(),
                    workout.format(),
                    workout.device().orElse(null));
        }

        /** What a recording that was just made says of them. */
        static Surroundings of(Recording made) {
            return new Surroundings(
                    sport(made.sport()), made.startAt(), made.zone(), made.zoneOrigin(), made.format(), made.device());
        }

        /** The same for another sport of the catalogue. */
        public Surroundings with(String otherSport) {
            return new Surroundings(sport(otherSport), start, zone, zoneOrigin, format, device);
        }

        public Surroundings withSportOfRecording() {
            return new Surroundings(null, start, zone, zoneOrigin, format, device);
        }

        private static Sport sport(String key) {
            var catalogue = SportCatalogue.standard();
            return catalogue.byKey(key).orElseGet(catalogue::other);
        }
    }

    /**
     * A workout put together of its sources, with changes made to it.
     *
     * @throws org.stadion.kernel.DomainException.Invalid if a change cannot be made
     */
    public static PreparedWorkout of(MergedWorkout.Merged merged, List<Change> changes) {
        var changed = Derivation.of(new Recipe(List.of(), changes), none -> merged.session());
        return of(changed, Surroundings.of(merged.workout().recording()));
    }

    public static PreparedWorkout of(DecodedSession recorded, Surroundings known) {
        var session = known.sport() == null ? recorded : recorded.with(known.sport());
        var activity = new DecodedActivity(
                SourceFormat.FIT,
                "",
                "",
                Recorder.UNKNOWN,
                List.of(),
                Optional.of(known.zone()),
                List.of(session),
                List.of());
        var prepared = Preparation.of(activity, known.zone(), known.start()).getFirst();
        return new PreparedWorkout(
                prepared.session(),
                prepared.dated(),
                keeping(prepared.recording(), known),
                prepared.title(),
                prepared.description(),
                prepared.telemetry(),
                prepared.samples(),
                prepared.achievements());
    }

    private static Recording keeping(Recording made, Surroundings known) {
        return new Recording(
                made.startAt(),
                made.endAt(),
                known.zone(),
                known.zoneOrigin(),
                made.sport(),
                made.sportFamily(),
                made.sourceSport(),
                known.format(),
                known.device(),
                made.timed(),
                made.points(),
                made.channels(),
                made.figures(),
                made.laps(),
                made.lengths());
    }
}
