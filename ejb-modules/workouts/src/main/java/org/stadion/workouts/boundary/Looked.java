package org.stadion.workouts.boundary;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.entity.Figure;
import org.stadion.workouts.entity.SwumLength;

/** All of a workout that an analysis looks at; what its telemetry holds shows in its figures. */
record Looked(
        Instant startAt,
        String zone,
        String sport,
        @Nullable Double rpe,
        int points,
        List<String> channels,
        SortedMap<String, Figure> figures,
        List<SwumLength> lengths) {}
