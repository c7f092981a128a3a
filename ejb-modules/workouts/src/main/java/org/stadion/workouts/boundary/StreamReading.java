package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stadion.workouts.StreamsView;
import org.stadion.workouts.Workouts.StreamWish;
import org.stadion.workouts.control.codec.TelemetryCodec;
import org.stadion.workouts.control.pipeline.StreamKeys;
import org.stadion.workouts.control.pipeline.StreamKeys.Wanted;
import org.stadion.workouts.control.pipeline.StreamModel;
import org.stadion.workouts.control.pipeline.StreamWindow;
import org.stadion.workouts.control.pipeline.Streams;
import org.stadion.workouts.control.pipeline.TelemetryRows;
import org.stadion.workouts.entity.StoredTelemetry;
import org.stadion.workouts.entity.TelemetryStore;
import org.stadion.workouts.entity.Workout;

/** Reads a workout's samples out of the store, for whoever was found to be allowed to see them. */
@Dependent
class StreamReading {
    private static final int DIGEST = 16;

    @Inject
    TelemetryStore telemetry;

    @Inject
    StreamModels models;

    /** @param own whether its athlete asks */
    StreamsView of(Workout workout, StreamWish wish, boolean own) {
        var wanted = StreamKeys.wanted(wish.keys(), workout.channels());
        var model = models.of(workout, own);
        var window = StreamWindow.of(wish.fromS(), wish.toS(), wish.resolution().samples());
        var streams = stored(workout, wanted, window)
                .map(TelemetryRows::of)
                .map(TelemetryCodec::decode)
                .map(samples -> Streams.of(samples, wanted, window, model));
        return new StreamsView(
                streams.isPresent() ? workout.pointCount() : 0,
                wish.resolution().name().toLowerCase(Locale.ROOT),
                streams.orElseGet(Map::of),
                workout.version(),
                basis(model));
    }

    /** Of a part of the time only that part is read, unless what is computed in it depends on what came before. */
    private Optional<StoredTelemetry> stored(Workout workout, Wanted wanted, StreamWindow window) {
        return window.isWhole() || !StreamKeys.asStored(wanted.streams(), workout.channels())
                ? telemetry.find(workout.id(), wanted.columns())
                : telemetry
                        .find(workout.id(), wanted.columns(), window.fromMillis(), window.toMillis())
                        .filter(some -> !some.chunks().isEmpty())
                        .or(() -> telemetry.find(workout.id(), wanted.columns()));
    }

    private static String basis(StreamModel model) {
        return Originals.sha256(model.toString()).substring(0, DIGEST);
    }
}
