package org.stadion.workouts.control.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.control.sport.Sport;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.entity.Figures;
import org.stadion.workouts.entity.SwumLength;
import org.stadion.workouts.entity.Workout;

/**
 * The workout that is analysed.
 *
 * @param figures those of the workout itself, as its device counted and as we computed them
 * @param rpe the athlete's own rating from 1 to 10, or null
 * @param telemetry at least the channels of the parts that are wanted
 */
public record Subject(
        Sport sport,
        LocalDate day,
        Figures figures,
        List<SwumLength> lengths,
        @Nullable Double rpe,
        Telemetry telemetry) {

    public Subject {
        lengths = List.copyOf(lengths);
    }

    public static Subject of(Workout workout, Telemetry telemetry) {
        return new Subject(
                sport(workout.sport()),
                workout.localDay(),
                workout.figures(),
                workout.lengths(),
                workout.impression().rpe(),
                telemetry);
    }

    public static Subject of(Workout.Recording recording, Telemetry telemetry) {
        return new Subject(
                sport(recording.sport()),
                recording.startAt().atZone(recording.zone()).toLocalDate(),
                recording.figures(),
                recording.lengths(),
                null,
                telemetry);
    }

    public Subject with(Figures others) {
        return new Subject(sport, day, others, lengths, rpe, telemetry);
    }

    public Subject with(Telemetry samples) {
        return new Subject(sport, day, figures, lengths, rpe, samples);
    }

    private static Sport sport(String key) {
        var catalogue = SportCatalogue.standard();
        return catalogue.byKey(key).orElseGet(catalogue::other);
    }

    /** The value shown under this name; {@code NaN} if there is none. */
    double shown(String name) {
        return figures.shownOr(name, Double.NaN);
    }

    /** Of 10: the athlete's own rating, else what was rated on the device, which counts to 100. */
    Optional<Double> exertion() {
        return Optional.ofNullable(rpe)
                .or(() -> figures.find("perceived_exertion")
                        .flatMap(figure -> figure.shown())
                        .map(hundredths -> hundredths / 10)
                        .filter(rating -> rating >= 1 && rating <= 10));
    }

    /** Seconds without pauses. */
    double timerSeconds() {
        return shown("timer");
    }

    double movingSeconds() {
        return shown("moving");
    }
}
