package org.stadion.workouts.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.WorkoutView.LapView;
import org.stadion.workouts.WorkoutView.LengthView;
import org.stadion.workouts.entity.Lap;
import org.stadion.workouts.entity.SwumLength;
import org.stadion.workouts.entity.Workout;

/** The parts of a workout as its viewers see them: laps, and lengths of a pool. */
final class LapViews {
    private LapViews() {}

    static List<LapView> laps(Workout workout) {
        return workout.laps().stream().map(LapViews::lap).toList();
    }

    private static LapView lap(Lap lap) {
        var totals = lap.totals();
        var elapsed = totals.valueOr("elapsed", totals.valueOr("timer", 0));
        return new LapView(
                lap.number(),
                lap.startAt(),
                elapsed,
                totals.valueOr("timer", elapsed),
                totals.value("distance"),
                totals.value("avg_heart_rate"),
                totals.value("max_heart_rate"),
                totals.value("avg_power"),
                totals.value("avg_cadence"),
                totals.value("ascent"),
                word(lap.intensity()),
                word(lap.cause()),
                totals.value("avg_speed"),
                totals.value("max_speed"),
                totals.value("max_power"),
                totals.value("normalized_power"),
                totals.value("descent"),
                totals.value("calories"));
    }

    static @Nullable List<LengthView> lengths(Workout workout) {
        return workout.lengths().isEmpty()
                ? null
                : workout.lengths().stream().map(LapViews::length).toList();
    }

    /** SWOLF is the seconds and the strokes of a length, so it needs both. */
    private static LengthView length(SwumLength length) {
        var counted = length.active() && length.strokes() > 0;
        return new LengthView(
                length.number(),
                length.startAt(),
                length.elapsedS(),
                length.active(),
                counted ? length.strokes() : null,
                word(length.stroke()),
                counted ? length.elapsedS() + length.strokes() : null);
    }

    private static @Nullable String word(String text) {
        return text.isEmpty() ? null : text;
    }
}
