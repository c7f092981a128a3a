package org.stadion.workouts.control.pipeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.PoolLength;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.motion.MovingTime;
import org.stadion.workouts.control.analysis.motion.TopSpeed;
import org.stadion.workouts.control.analysis.power.AveragePower;
import org.stadion.workouts.control.analysis.power.NormalizedPower;
import org.stadion.workouts.control.analysis.power.Work;
import org.stadion.workouts.control.analysis.quality.DistanceCleaning;
import org.stadion.workouts.control.analysis.quality.Plausibility;
import org.stadion.workouts.control.analysis.series.SecondGrid;
import org.stadion.workouts.control.analysis.terrain.ElevationGain;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.TrackDistance;
import org.stadion.workouts.entity.Figure;
import org.stadion.workouts.entity.Figures;

/**
 * All figures of a session: those its device counted and those we compute, side by side. The device's is shown where
 * there is one; ours says which algorithm made it, or why there is none.
 *
 * <p>Averages of heart rate, power and cadence are those of the samples, each counting once, as devices and the programs
 * beside us take them; a rate in between would be more exact for a watch that writes only when something changes, and
 * agree with nobody. What is derived from them in time (load, zones, work) goes by the time of each sample.
 */
final class FigureSheet {
    /** Great circles between positions within each segment. */
    static final Algorithm TRACK = new Algorithm("distance-track.haversine-within-segments", 1);

    static final Algorithm LENGTHS = new Algorithm("distance-pool.active-lengths", 1);
    static final Algorithm ELAPSED = new Algorithm("time-elapsed.first-to-last-sample", 1);
    static final Algorithm TIMER = new Algorithm("time-timer.without-pauses", 1);
    static final Algorithm SWUM = new Algorithm("time-moving.active-lengths", 1);
    static final Algorithm AVERAGE_SPEED = new Algorithm("speed-average.distance-by-moving-time", 1);
    static final Algorithm AVERAGE_CADENCE = new Algorithm("cadence-average.while-turning", 2);
    static final Algorithm MEAN = new Algorithm("mean-of-samples", 1);
    static final Algorithm HIGHEST = new Algorithm("highest-sample", 1);

    private static final double JOULES = 1000;

    private final DecodedSession session;
    private final Motion motion;
    private final Map<String, Figure> figures = new HashMap<>();

    private FigureSheet(DecodedSession session) {
        this.session = session;
        this.motion = Motion.of(session.telemetry());
    }

    static Figures of(DecodedSession session) {
        var sheet = new FigureSheet(session);
        session.totals().values().forEach((total, value) -> sheet.figures.put(total.key(), Figure.counted(value)));
        sheet.distance();
        sheet.times();
        sheet.speeds();
        sheet.elevation();
        sheet.heartRate();
        sheet.power();
        sheet.cadence();
        return new Figures(sheet.figures);
    }

    private void distance() {
        var telemetry = session.telemetry();
        if (telemetry.hasPosition()) {
            put(Total.DISTANCE, Metric.of(TrackDistance.metres(telemetry), TRACK));
        } else {
            put(Total.DISTANCE, Metric.missing(Reason.NO_DISTANCE, TRACK));
        }
        if (!telemetry.hasPosition() && swum() > 0) {
            put(Total.DISTANCE, Metric.of(swum(), LENGTHS));
        }
        if (!session.totals().has(Total.DISTANCE) && telemetry.has(Channel.DISTANCE)) {
            var possible = DistanceCleaning.monotone(
                            motion.time(), motion.travelled(), session.sport().maxSpeed())
                    .values();
            var recorded = Arrays.stream(possible).filter(Double::isFinite).summaryStatistics();
            put(Total.DISTANCE, Metric.of(recorded.getMax() - recorded.getMin(), Motion.RECORDED));
        }
    }

    /** Metres; zero unless in a pool that is known. */
    private double swum() {
        var lengths = session.lengths().stream().filter(PoolLength::active).count();
        return lengths * session.totals().value(Total.POOL_LENGTH).orElse(0);
    }

    private void times() {
        var times = MovingTime.of(
                motion.time(), motion.steady(), motion.pauses(), session.sport().stopSpeed());
        put(Total.ELAPSED, Metric.of(times.elapsedSeconds(), ELAPSED));
        var alone = session.telemetry().isEmpty() && session.totals().has(Total.ELAPSED);
        put(Total.TIMER, Metric.of(alone ? shown(Total.ELAPSED) : times.timerSeconds(), TIMER));
        if (!session.lengths().isEmpty()) {
            var swum = session.lengths().stream()
                    .filter(PoolLength::active)
                    .mapToDouble(PoolLength::elapsedSeconds)
                    .sum();
            put(Total.MOVING, Metric.of(swum, SWUM));
        } else if (session.telemetry().size() > 1 && MotionFigures.covered(figures.get(Total.TIMER.key()))) {
            put(Total.MOVING, Metric.of(times.movingSeconds(), MovingTime.ALGORITHM));
        } else {
            put(Total.MOVING, Metric.of(shown(Total.TIMER), TIMER));
        }
        var spanned = session.totals().has(Total.ELAPSED) ? shown(Total.TIMER) : shown(Total.ELAPSED);
        if (spanned < shown(Total.TIMER)) {
            put(Total.ELAPSED, Metric.of(shown(Total.TIMER), TIMER));
        }
    }

    private void speeds() {
        var moving = shown(Total.MOVING);
        var metres = shown(Total.DISTANCE);
        put(
                Total.AVG_SPEED,
                moving > 0 && metres > 0
                        ? Metric.of(metres / moving, AVERAGE_SPEED)
                        : Metric.missing(Reason.NO_SPEED, AVERAGE_SPEED));
        put(
                Total.MAX_SPEED,
                TopSpeed.held(
                        motion.time(),
                        Plausibility.speed(
                                        motion.time(),
                                        motion.speed(),
                                        session.sport().maxSpeed())
                                .values()));
    }

    private void elevation() {
        var change = ElevationGain.of(
                Plausibility.elevation(motion.time(), values(Channel.ALTITUDE)).values());
        put(Total.ASCENT, change.gain());
        put(Total.DESCENT, change.loss());
    }

    private void heartRate() {
        var beats = Plausibility.heartRate(motion.time(), values(Channel.HEART_RATE))
                .values();
        put(Total.AVG_HEART_RATE, mean(beats, MEAN, Reason.NO_HEART_RATE));
        put(Total.MAX_HEART_RATE, highest(beats, Reason.NO_HEART_RATE));
    }

    private static Metric mean(double[] values, Algorithm algorithm, Reason without) {
        var mean = Arrays.stream(values).filter(Double::isFinite).average();
        return mean.isPresent() ? Metric.of(mean.getAsDouble(), algorithm) : Metric.missing(without, algorithm);
    }

    private void power() {
        var watts = Plausibility.power(values(Channel.POWER)).values();
        var seconds = SecondGrid.closed(motion.time(), watts);
        put(Total.AVG_POWER, mean(watts, MEAN, Reason.NO_POWER));
        put(Total.MAX_POWER, highest(watts, Reason.NO_POWER));
        put(Total.NORMALIZED_POWER, NormalizedPower.ofSeconds(seconds));
        var work = Work.kilojoules(AveragePower.ofSeconds(seconds), seconds.length);
        put(Total.WORK, work.then(Work.KILOJOULES, kilojoules -> Metric.of(kilojoules * JOULES, Work.KILOJOULES)));
        put(Total.CALORIES, Work.kilocalories(work));
    }

    private void cadence() {
        var turns = values(Channel.CADENCE);
        for (var i = 0; i < turns.length; i++) {
            turns[i] = turns[i] > 0 ? turns[i] : Double.NaN;
        }
        put(Total.AVG_CADENCE, mean(turns, AVERAGE_CADENCE, Reason.INSUFFICIENT_DATA));
        put(Total.MAX_CADENCE, highest(turns, Reason.INSUFFICIENT_DATA));
    }

    private static Metric highest(double[] values, Reason without) {
        var most = Arrays.stream(values).filter(Double::isFinite).max();
        return most.isPresent() ? Metric.of(most.getAsDouble(), HIGHEST) : Metric.missing(without, HIGHEST);
    }

    private double[] values(Channel channel) {
        return session.telemetry().column(channel).map(Column::values).orElseGet(() -> {
            var nothing = new double[session.telemetry().size()];
            Arrays.fill(nothing, Double.NaN);
            return nothing;
        });
    }

    private double shown(Total total) {
        var figure = figures.get(total.key());
        return figure == null ? 0 : figure.shown().orElse(0.0);
    }

    private void put(Total total, Metric metric) {
        var counted = figures.get(total.key());
        figures.put(total.key(), figure(counted == null ? null : counted.device(), metric));
    }

    private static Figure figure(@Nullable Double device, Metric metric) {
        return switch (metric) {
            case Metric.Value value ->
                new Figure(device, value.amount(), value.algorithm().code(), null, null);
            case Metric.Missing missing ->
                new Figure(device, null, null, missing.reason().code(), null);
        };
    }
}
