package org.stadion.workouts.control.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stadion.workouts.control.analysis.quality.DistanceCleaning;
import org.stadion.workouts.control.analysis.quality.Plausibility;
import org.stadion.workouts.control.analysis.records.BestEfforts;
import org.stadion.workouts.control.analysis.records.MeanMaxCurve;
import org.stadion.workouts.control.analysis.routes.RouteSignature;
import org.stadion.workouts.control.codec.TelemetryCodec;
import org.stadion.workouts.control.sport.Effort;
import org.stadion.workouts.control.sport.Sport;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.entity.Curve;
import org.stadion.workouts.entity.Curve.Kind;
import org.stadion.workouts.entity.Curve.Point;

/**
 * What a workout adds to its athlete's history: its best, and the course it followed.
 *
 * @param course empty without positions, for less than 200 m, and for a track without times
 */
public record Achievements(List<Curve> curves, Optional<RouteSignature> course) {
    /** Columns of the store that are looked at. */
    public static final Set<String> COLUMNS = Set.of(
            TelemetryCodec.TIME,
            Channel.DISTANCE.key(),
            Channel.LATITUDE.key(),
            Channel.LONGITUDE.key(),
            Channel.POWER.key(),
            Channel.HEART_RATE.key());

    private static final double MICROS = 1e6;

    public static final Achievements NONE = new Achievements(List.of(), Optional.empty());

    public static Achievements of(Telemetry telemetry, Sport sport) {
        if (!telemetry.timed() || telemetry.size() < 2) {
            return NONE;
        }
        var curves = new ArrayList<Curve>();
        if (sport.effort() != Effort.NONE) {
            addDistance(curves, telemetry, sport);
        }
        addPower(curves, telemetry);
        addHeartRate(curves, telemetry);
        return new Achievements(List.copyOf(curves), course(telemetry));
    }

    private static void addDistance(List<Curve> curves, Telemetry telemetry, Sport sport) {
        var motion = Motion.of(telemetry);
        var time = motion.time();
        var travelled = DistanceCleaning.monotone(time, motion.steady(), sport.maxSpeed())
                .values();
        var efforts = BestEfforts.of(time, travelled, distances(sport)).stream()
                .map(effort -> new Point(effort.metres(), effort.seconds(), effort.fromSeconds()))
                .toList();
        add(curves, Kind.TIME, BestEfforts.ALGORITHM.code(), efforts);
        add(
                curves,
                Kind.SPEED,
                MeanMaxCurve.SPEED.code(),
                points(MeanMaxCurve.speed(time, travelled, MeanMaxCurve.standardDurations())));
    }

    private static double[] distances(Sport sport) {
        return switch (sport.family()) {
            case CYCLING -> BestEfforts.cyclingDistances();
            case SWIMMING -> BestEfforts.swimmingDistances();
            case RUNNING, WALKING, PADDLING, WATER, SNOW, SKATING, WHEELCHAIR, OUTDOOR ->
                BestEfforts.runningDistances();
            case GYM, CLIMBING, TEAM, RACKET, COMBAT, AIR, MOTOR, MULTISPORT, OTHER -> new double[0];
        };
    }

    private static void addPower(List<Curve> curves, Telemetry telemetry) {
        telemetry.column(Channel.POWER).map(Column::values).ifPresent(watts -> {
            var curve = MeanMaxCurve.power(
                    telemetry.time().values(), Plausibility.power(watts).values(), MeanMaxCurve.standardDurations());
            add(curves, Kind.POWER, MeanMaxCurve.POWER.code(), points(curve));
        });
    }

    private static void addHeartRate(List<Curve> curves, Telemetry telemetry) {
        telemetry.column(Channel.HEART_RATE).map(Column::values).ifPresent(beats -> {
            var time = telemetry.time().values();
            var curve = MeanMaxCurve.heartRate(
                    time, Plausibility.heartRate(time, beats).values(), MeanMaxCurve.standardDurations());
            add(curves, Kind.HEART_RATE, MeanMaxCurve.HEART_RATE.code(), points(curve));
        });
    }

    private static List<Point> points(List<MeanMaxCurve.Point> means) {
        return means.stream()
                .map(point -> new Point(point.seconds(), point.mean(), point.fromSeconds()))
                .toList();
    }

    /** A curve of nothing but zeros says that somebody wore a sensor, not what they achieved. */
    private static void add(List<Curve> curves, Kind kind, String algorithm, List<Point> points) {
        var achieved = points.stream()
                .map(point -> new Point(point.over(), settled(point.best()), point.fromSeconds()))
                .filter(point -> Double.isFinite(point.best()) && point.best() > 0)
                .toList();
        if (!achieved.isEmpty()) {
            curves.add(new Curve(kind, algorithm, achieved));
        }
    }

    /** Floating numbers differ in their last digits: nobody beats a record by those. */
    private static double settled(double best) {
        return Math.rint(best * MICROS) / MICROS;
    }

    private static Optional<RouteSignature> course(Telemetry telemetry) {
        if (!telemetry.hasPosition()) {
            return Optional.empty();
        }
        var latitude = telemetry.column(Channel.LATITUDE).orElseThrow().values();
        var longitude = telemetry.column(Channel.LONGITUDE).orElseThrow().values();
        var known = IntStream.range(0, latitude.length)
                .filter(i -> Double.isFinite(latitude[i]) && Double.isFinite(longitude[i]))
                .limit(2)
                .count();
        return known < 2 ? Optional.empty() : RouteSignature.of(latitude, longitude);
    }
}
