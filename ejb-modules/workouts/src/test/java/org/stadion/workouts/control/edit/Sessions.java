package org.stadion.workouts.control.edit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stadion.workouts.control.activity.DecodedLap;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.PoolLength;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

/** Recordings to change. */
final class Sessions {
    static final Instant EIGHT = Instant.parse("2024-06-01T08:00:00Z");

    private Sessions() {}

    /** A sample a second at 3 m/s on a treadmill, seconds 0 to the last one; heart rate is the second of the minute + 100. */
    static DecodedSession treadmill(Instant start, int seconds) {
        var run = new TelemetryBuilder();
        for (var second = 0; second <= seconds; second++) {
            run.sample(start.toEpochMilli() + second * 1000L);
            run.putValue(Channel.DISTANCE, second * 3.0);
            run.putValue(Channel.SPEED, 3);
            run.putValue(Channel.HEART_RATE, 100 + second % 60);
        }
        var totals = totals().put(Total.ELAPSED, seconds)
                .put(Total.TIMER, seconds)
                .put(Total.DISTANCE, seconds * 3.0)
                .put(Total.AVG_HEART_RATE, 129)
                .put(Total.CALORIES, 300)
                .put(Total.AVG_SPEED, 3)
                .build();
        return new DecodedSession(
                SportCatalogue.standard().required("treadmill_running"),
                "1/1",
                Optional.of(start),
                run.build(),
                totals,
                List.of(lap(start, seconds / 2.0), lap(start.plusSeconds(seconds / 2), seconds / 2.0)),
                List.of());
    }

    /** A sample a second northwards, some 3.3 m apart; nobody counted the way. */
    static DecodedSession outside(Instant start, int seconds) {
        var run = new TelemetryBuilder();
        for (var second = 0; second <= seconds; second++) {
            run.sample(start.toEpochMilli() + second * 1000L);
            run.putValue(Channel.LATITUDE, 46 + second * 0.00003);
            run.putValue(Channel.LONGITUDE, 14.5);
        }
        return new DecodedSession(
                SportCatalogue.standard().required("running"),
                "running",
                Optional.of(start),
                run.build(),
                totals().build(),
                List.of(),
                List.of());
    }

    static DecodedLap lap(Instant start, double seconds) {
        return new DecodedLap(
                start,
                totals().put(Total.ELAPSED, seconds)
                        .put(Total.DISTANCE, seconds * 3)
                        .build(),
                "active",
                "manual");
    }

    /** Lengths of 25 m in 25 s each, a sample at the end of each. */
    static DecodedSession swim(Instant start, int count) {
        var swim = new TelemetryBuilder();
        var lengths = new java.util.ArrayList<PoolLength>();
        swim.sample(start.toEpochMilli());
        swim.putValue(Channel.DISTANCE, 0);
        for (var i = 0; i < count; i++) {
            lengths.add(new PoolLength(start.plusSeconds(25L * i), 25, true, 12, "freestyle"));
            swim.sample(start.plusSeconds(25L * (i + 1)).toEpochMilli());
            swim.putValue(Channel.DISTANCE, 25 * (i + 1));
        }
        return new DecodedSession(
                SportCatalogue.standard().required("pool_swimming"),
                "5/17",
                Optional.of(start),
                swim.build(),
                totals().put(Total.POOL_LENGTH, 25)
                        .put(Total.LENGTHS, count)
                        .put(Total.DISTANCE, 25.0 * count)
                        .build(),
                List.of(),
                lengths);
    }

    static Totals.Builder totals() {
        return new Totals.Builder(new Warnings());
    }
}
