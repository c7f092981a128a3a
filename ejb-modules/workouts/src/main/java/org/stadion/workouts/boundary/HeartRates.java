package org.stadion.workouts.boundary;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.analysis.merge.HeartRateCorrelation;
import org.stadion.workouts.control.analysis.merge.KnownWorkout;
import org.stadion.workouts.control.codec.TelemetryCodec;
import org.stadion.workouts.control.pipeline.TelemetryRows;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.entity.StoredTelemetry;
import org.stadion.workouts.entity.TelemetryStore;

/** Reads heart rates only for workouts that may be the one, and those of the incoming record only once. */
final class HeartRates {
    private static final double MILLIS = 1000;

    private final TelemetryStore telemetry;
    private final Incoming incoming;
    private Optional<Telemetry> own = Optional.empty();
    private boolean read;

    HeartRates(TelemetryStore telemetry, Incoming incoming) {
        this.telemetry = telemetry;
        this.incoming = incoming;
    }

    double alike(KnownWorkout known) {
        if (known.deleted()
                || !incoming.workout().recording().channels().contains(Channel.HEART_RATE.key())
                || !known.canonical().mayBeSportOf(incoming.summary())) {
            return Double.NaN;
        }
        var id = new WorkoutId(UUID.fromString(known.id()));
        return telemetry
                .find(id, Set.of(TelemetryCodec.TIME, Channel.HEART_RATE.key()))
                .map(HeartRates::samples)
                .flatMap(theirs -> own().map(mine -> correlation(theirs, mine)))
                .orElse(Double.NaN);
    }

    private Optional<Telemetry> own() {
        if (!read) {
            own = incoming.workout().telemetry().map(HeartRates::samples);
            read = true;
        }
        return own;
    }

    private double correlation(Telemetry theirs, Telemetry mine) {
        if (!theirs.has(Channel.HEART_RATE) || !mine.has(Channel.HEART_RATE)) {
            return Double.NaN;
        }
        return HeartRateCorrelation.of(
                theirs.time().values(),
                theirs.column(Channel.HEART_RATE).orElseThrow().values(),
                mine.time().values(),
                mine.column(Channel.HEART_RATE).orElseThrow().values(),
                (mine.start().toEpochMilli() - theirs.start().toEpochMilli()) / MILLIS);
    }

    private static Telemetry samples(StoredTelemetry stored) {
        return TelemetryCodec.decode(TelemetryRows.of(stored));
    }
}
