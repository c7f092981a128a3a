package org.stadion.workouts.boundary;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Json;
import org.stadion.workouts.control.findings.FindingsSheet;
import org.stadion.workouts.entity.Figure;
import org.stadion.workouts.entity.Figures;
import org.stadion.workouts.entity.SwumLength;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutAnalysis;

/** All of a workout that an analysis looks at; what its telemetry holds shows in its figures. */
record Looked(
        Instant startAt,
        String zone,
        String sport,
        @Nullable Double rpe,
        int points,
        List<String> channels,
        SortedMap<String, Figure> figures,
        List<SwumLength> lengths) {

    private static final int DIGEST = 16;

    static Looked at(Workout workout) {
        return new Looked(
                workout.startAt(),
                workout.zone().getId(),
                workout.sport(),
                workout.impression().rpe(),
                workout.pointCount(),
                workout.channels(),
                new TreeMap<>(workout.figures().byName()),
                List.copyOf(workout.lengths()));
    }

    Looked with(Figures others) {
        return new Looked(startAt, zone, sport, rpe, points, channels, new TreeMap<>(others.byName()), lengths);
    }

    /** The edition that we compute now, and a digest of this. */
    WorkoutAnalysis.Mark mark() {
        return new WorkoutAnalysis.Mark(
                FindingsSheet.EDITION, Originals.sha256(Json.write(this)).substring(0, DIGEST));
    }
}
