package org.stadion.workouts.control.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.stadion.workouts.Exports.Format;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.DecodedLap;
import org.stadion.workouts.control.activity.PoolLength;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.decode.Decoders;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

/** Workouts to write into files. */
final class Outings {
    static final Instant EIGHT = Instant.parse("2024-06-01T08:00:00Z");
    private static final long START = EIGHT.toEpochMilli();
    private static final double STEP = 0x1p31 / 180;

    private Outings() {}

    /** Ten minutes with all that a head unit and its sensors write, with holes; paused from 4:00 to 5:30. */
    static ExportedWorkout powerRide() {
        var ride = new TelemetryBuilder();
        for (var second = 0; second < 600; second++) {
            if (second > 240 && second < 330) {
                continue;
            }
            ride.sample(START + second * 1000L);
            ride.put(Channel.LATITUDE, Math.round(46.05 * STEP) + second * 400L);
            ride.put(Channel.LONGITUDE, Math.round(14.5 * STEP) - second * 311L);
            ride.putValue(Channel.ALTITUDE, 298.4 + second * 0.2);
            ride.putValue(Channel.DISTANCE, second * 7.31);
            ride.putValue(Channel.SPEED, 7.312 + second % 5 * 0.001);
            if (second % 7 != 3) {
                ride.putValue(Channel.HEART_RATE, 120 + second % 40);
            }
            if (second < 500) {
                ride.putValue(Channel.CADENCE, 85 + second % 9);
                ride.putValue(Channel.POWER, second % 11 == 0 ? 0 : 180 + second % 60);
                ride.putValue(Channel.LEFT_BALANCE, 48 + second % 4);
                ride.putValue(Channel.LEFT_TORQUE_EFFECTIVENESS, 70.5 + second % 3);
            }
            ride.putValue(Channel.TEMPERATURE, second < 300 ? -2 : 3);
            ride.putValue(Channel.SKIN_TEMPERATURE, 31.25 + second % 3 * 0.01);
            ride.put(Channel.ACCUMULATED_POWER, second * 200L);
        }
        var doubt = ride.extra("Saddle doubt", "1", 10_000, 0);
        doubt.set(3, 12_345);
        doubt.set(200, -7);
        ride.pause(START + 240_000, START + 330_000);
        var totals = totals().put(Total.ELAPSED, 599)
                .put(Total.TIMER, 509)
                .put(Total.DISTANCE, 4378.69)
                .put(Total.AVG_POWER, 205)
                .put(Total.AVG_CADENCE, 88.5)
                .put(Total.AVG_HEART_RATE, 139)
                .build();
        var laps = List.of(lap(EIGHT, 300, 210, 1500), lap(EIGHT.plusSeconds(300), 299, 299, 2878.69));
        return workout("road_cycling", ride.build(), totals, laps, List.of());
    }

    private static DecodedLap lap(Instant start, double elapsed, double timer, double metres) {
        var counted = totals().put(Total.ELAPSED, elapsed)
                .put(Total.TIMER, timer)
                .put(Total.DISTANCE, metres)
                .put(Total.MAX_POWER, 239)
                .build();
        return new DecodedLap(start, counted, "active", "manual");
    }

    /** A run as a telephone writes it: decimal degrees, times between the seconds, satellites lost for a while. */
    static ExportedWorkout run() {
        var run = new TelemetryBuilder();
        for (var i = 0; i < 300; i++) {
            run.sample(START + i * 1_250L);
            if (i < 100 || i > 110) {
                run.column(Channel.LATITUDE, 1e7, 0).set(i, 460_500_000L + i * 301L);
                run.column(Channel.LONGITUDE, 1e7, 0).set(i, -145_000_000L + i * 207L);
            }
            run.column(Channel.ALTITUDE, 1000, 0).set(i, 301_117 + i * 13L);
            if (i % 10 != 0) {
                run.putValue(Channel.HEART_RATE, 140 + i % 20);
            }
            run.putValue(Channel.CADENCE, 84 + i % 3);
        }
        return workout(
                "running", run.build(), totals().put(Total.ELAPSED, 373.75).build(), List.of(), List.of());
    }

    /** Four lengths of 25 m with a rest, and the strap's heart rate; no satellite is seen in a pool. */
    static ExportedWorkout poolSwim() {
        var swim = new TelemetryBuilder();
        var lengths = new ArrayList<PoolLength>();
        var millis = START;
        for (var i = 0; i < 5; i++) {
            var rest = i == 2;
            var elapsed = rest ? 15.5 : 24.25 + i;
            lengths.add(new PoolLength(
                    Instant.ofEpochMilli(millis / 1000 * 1000),
                    elapsed,
                    !rest,
                    rest ? 0 : 11 + i,
                    rest ? "" : i == 4 ? "breaststroke" : "freestyle"));
            swim.sample(millis / 1000 * 1000);
            swim.putValue(Channel.HEART_RATE, 131 + i);
            swim.putValue(Channel.DISTANCE, i * 25);
            millis += Math.round(elapsed * 1000);
        }
        var totals = totals().put(Total.POOL_LENGTH, 25)
                .put(Total.LENGTHS, 5)
                .put(Total.ACTIVE_LENGTHS, 4)
                .put(Total.ELAPSED, 121.5)
                .put(Total.DISTANCE, 100)
                .build();
        return workout("pool_swimming", swim.build(), totals, List.of(), lengths);
    }

    /** Half an hour on a trainer: no place at all. */
    static ExportedWorkout indoorRide() {
        var ride = new TelemetryBuilder();
        for (var second = 0; second < 1800; second++) {
            ride.sample(START + second * 1000L);
            ride.putValue(Channel.POWER, 150 + second % 100);
            ride.putValue(Channel.HEART_RATE, 110 + second % 50);
            ride.putValue(Channel.CADENCE, 90.25);
        }
        return workout(
                "indoor_cycling",
                ride.build(),
                totals().put(Total.ELAPSED, 1799).build(),
                List.of(),
                List.of());
    }

    static ExportedWorkout workout(
            String sport, Telemetry telemetry, Totals totals, List<DecodedLap> laps, List<PoolLength> lengths) {
        return new ExportedWorkout(
                "Up & <down>",
                "Said the \"coach\".",
                SportCatalogue.standard().required(sport),
                sport,
                "Garmin Edge 530",
                EIGHT,
                ZoneId.of("Europe/Ljubljana"),
                telemetry,
                totals,
                laps,
                lengths);
    }

    static Totals.Builder totals() {
        return new Totals.Builder(new Warnings());
    }

    static byte[] file(ExportedWorkout workout, Format format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ExportFile.of(workout, format).writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static DecodedActivity again(ExportedWorkout workout, Format format) {
        return Decoders.decode(file(workout, format));
    }
}
