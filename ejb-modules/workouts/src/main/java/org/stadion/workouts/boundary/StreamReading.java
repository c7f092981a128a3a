package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stadion.workouts.StreamsView;
import org.stadion.workouts.Workouts.Resolution;
import org.stadion.workouts.control.codec.TelemetryCodec;
import org.stadion.workouts.control.pipeline.StreamKeys;
import org.stadion.workouts.control.pipeline.Streams;
import org.stadion.workouts.control.pipeline.TelemetryRows;
import org.stadion.workouts.entity.TelemetryStore;
import org.stadion.workouts.entity.Workout;

/** Reads a workout's samples out of the store, for whoever was found to be allowed to see them. */
@Dependent
class StreamReading {
    @Inject
    TelemetryStore telemetry;

    @Inject
    StreamModels models;

    /** @param own whether its athlete asks */
    StreamsView of(Workout workout, Set<String> keys, Resolution resolution, boolean own) {
        var wanted = StreamKeys.wanted(keys, workout.channels());
        var model = models.of(workout, own);
        var word = resolution.name().toLowerCase(Locale.ROOT);
        return telemetry
                .find(workout.id(), wanted.columns())
                .map(TelemetryRows::of)
                .map(TelemetryCodec::decode)
                .map(samples -> Streams.of(samples, wanted, resolution.samples(), model))
                .map(streams -> new StreamsView(workout.pointCount(), word, streams, workout.version()))
                .orElseGet(() -> new StreamsView(0, word, Map.of(), workout.version()));
    }
}
