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
import org.stadion.workouts.control.analysis.geo.TrackDistance;
import org.stadion.workouts.control.analysis.motion.MovingTime;
import org.stadion.workouts.control.analysis.motion.TopSpeed;
import org.stadion.workouts.control.analysis.power.AveragePower;
import org.stadion.workouts.control.analysis.power.NormalizedPower;
import org.stadion.workouts.control.analysis.power.Work;
import org.stadion.workouts.control.analysis.series.GapRule;
import org.stadion.workouts.control.analysis.series.SampleTime;
import org.stadion.workouts.control.analysis.series.SecondGrid;
import org.stadion.workouts.control.analysis.terrain.ElevationGain;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.entity.Figure;
import org.stadion.workouts.entity.Figures;

/**
 * All figures of a session: those its device counted and those we compute, side by side. The device's is shown where
 * there is one; ours says which algorithm made it, or why there is none.
 */
final class FigureSheet {
    static final Algorithm ELAPSED = new Algorithm("time-elapsed.first-to-last-sample", 1);
    static final Algorithm TIMER = new Algorithm("time-timer.without-pauses", 1);
    static final Algorithm SWUM = new Algorithm("time-moving.active-lengths", 1);
    static final Algorithm AVERAGE_SPEED = new Algorithm("speed-average.distance-by-moving-time", 1);
    static final Algorithm AVERAGE_HEART_RATE = new Algorithm("heart-average.time-weighted", 1);
    static final Algorithm AVERAGE_CADENCE = new Algorithm("cadence-average.while-turning", 1);
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
            var track = Motion.track(telemetry);
            put(Total.DISTANCE, Metric.of(track[track.length - 1], TrackDistance.FLAT));
        } else {
            put(Total.DISTANCE, Metric.missing(Reason.NO_DISTANCE, TrackDistance.FLAT));
        }
        if (!session.totals().has(Total.DISTANCE) && telemetry.has(Channel.DISTANCE)) {
            var recorded =
                    Arrays.stream(motion.travelled()).filter(Double::isFinite).summaryStatistics();
            put(Total.DISTANCE, Metric.of(recorded.getMax() - recorded.getMin(), Motion.RECORDED));
        }
    }

    private void times() {
        var times = MovingTime.of(
                motion.time(), motion.steady(), motion.pauses(), session.sport().stopSpeed());
        put(Total.ELAPSED, Metric.of(times.elapsedSeconds(), ELAPSED));
        put(Total.TIMER, Metric.of(times.timerSeconds(), TIMER));
        if (!session.lengths().isEmpty()) {
            var swum = session.lengths().stream()
                    .filter(PoolLength::active)
                    .mapToDouble(PoolLength::elapsedSeconds)
                    .sum();
            put(Total.MOVING, Metric.of(swum, SWUM));
        } else if (session.telemetry().size() > 1) {
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
        put(Total.MAX_SPEED, TopSpeed.held(motion.time(), motion.speed()));
    }

    private void elevation() {
        var change = ElevationGain.of(values(Channel.ALTITUDE));
        put(Total.ASCENT, change.gain());
        put(Total.DESCENT, change.loss());
    }

    private void heartRate() {
        var beats = values(Channel.HEART_RATE);
        var seconds = SampleTime.before(motion.time(), beats, GapRule.bridging(motion.time(), beats));
        put(Total.AVG_HEART_RATE, average(beats, seconds, AVERAGE_HEART_RATE, Reason.NO_HEART_RATE));
        put(Total.MAX_HEART_RATE, highest(beats, Reason.NO_HEART_RATE));
    }

    private void power() {
        var watts = values(Channel.POWER);
        var seconds = SecondGrid.closed(motion.time(), watts);
        var average = AveragePower.ofSeconds(seconds);
        put(Total.AVG_POWER, average);
        put(Total.MAX_POWER, highest(watts, Reason.NO_POWER));
        put(Total.NORMALIZED_POWER, NormalizedPower.ofSeconds(seconds));
        var work = Work.kilojoules(average, seconds.length);
        put(Total.WORK, work.then(Work.KILOJOULES, kilojoules -> Metric.of(kilojoules * JOULES, Work.KILOJOULES)));
        put(Total.CALORIES, Work.kilocalories(work));
    }

    private void cadence() {
        var turns = values(Channel.CADENCE);
        for (var i = 0; i < turns.length; i++) {
            turns[i] = turns[i] > 0 ? turns[i] : Double.NaN;
        }
        var seconds = SampleTime.before(motion.time(), turns, GapRule.closing(motion.time(), turns));
        put(Total.AVG_CADENCE, average(turns, seconds, AVERAGE_CADENCE, Reason.INSUFFICIENT_DATA));
        put(Total.MAX_CADENCE, highest(turns, Reason.INSUFFICIENT_DATA));
    }

    /** One sample alone stands for no time, but it is an average all the same. */
    private static Metric average(double[] values, double[] seconds, Algorithm algorithm, Reason without) {
        var mean = SampleTime.mean(values, seconds);
        if (Double.isNaN(mean)) {
            mean = Arrays.stream(values).filter(Double::isFinite).average().orElse(Double.NaN);
        }
        return Double.isNaN(mean) ? Metric.missing(without, algorithm) : Metric.of(mean, algorithm);
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
