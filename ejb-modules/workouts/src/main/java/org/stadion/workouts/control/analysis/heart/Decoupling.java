package org.stadion.workouts.control.analysis.heart;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.series.GapRule;
import org.stadion.workouts.control.analysis.series.SampleTime;

/**
 * Aerobic decoupling: by how many percent output per heart beat fell from the first to the second half. Source: Friel.
 * Above 5 % is taken as drift. The halves hold equal time; samples without output or heart rate are left out.
 */
public final class Decoupling {

    public static final Algorithm POWER = new Algorithm("decoupling.power", 1);
    public static final Algorithm SPEED = new Algorithm("decoupling.speed", 1);

    /** Percent above which the heart is said to drift. */
    public static final double DRIFT = 5;

    /** Below twenty minutes of both signals the halves are noise. */
    private static final double SHORTEST_SECONDS = 1200;

    private Decoupling() {}

    /** @return percent; missing for {@code no_power}, {@code no_heart_rate}, or {@code too_short} (20 minutes) */
    public static Metric ofPower(double[] time, double[] watts, double[] heartRate) {
        return of(time, watts, heartRate, POWER, Reason.NO_POWER);
    }

    /** @return percent; missing for {@code no_speed}, {@code no_heart_rate}, or {@code too_short} (20 minutes) */
    public static Metric ofSpeed(double[] time, double[] speed, double[] heartRate) {
        return of(time, speed, heartRate, SPEED, Reason.NO_SPEED);
    }

    private static Metric of(double[] time, double[] output, double[] heartRate, Algorithm algorithm, Reason without) {
        double[] beats = Trimp.measured(heartRate);
        double[] both = output.clone();
        boolean anyOutput = false;
        boolean anyBeat = false;
        for (int i = 0; i < both.length; i++) {
            anyOutput |= !Double.isNaN(output[i]);
            anyBeat |= !Double.isNaN(beats[i]);
            both[i] = Double.isNaN(beats[i]) ? Double.NaN : output[i];
        }
        if (!anyOutput) {
            return Metric.missing(without, algorithm);
        }
        if (!anyBeat) {
            return Metric.missing(Reason.NO_HEART_RATE, algorithm);
        }
        double[] seconds = SampleTime.before(time, both, GapRule.bridging(time, both));
        return split(both, beats, seconds, algorithm);
    }

    private static Metric split(double[] output, double[] beats, double[] seconds, Algorithm algorithm) {
        double total = 0;
        for (double each : seconds) {
            total += each;
        }
        if (total < SHORTEST_SECONDS) {
            return Metric.missing(Reason.TOO_SHORT, algorithm);
        }
        double[] outputs = new double[2];
        double[] hearts = new double[2];
        double passed = 0;
        for (int i = 0; i < output.length; i++) {
            if (seconds[i] > 0) {
                double inFirst = Math.clamp(total / 2 - passed, 0, seconds[i]);
                outputs[0] += output[i] * inFirst;
                hearts[0] += beats[i] * inFirst;
                outputs[1] += output[i] * (seconds[i] - inFirst);
                hearts[1] += beats[i] * (seconds[i] - inFirst);
                passed += seconds[i];
            }
        }
        double first = outputs[0] / hearts[0];
        double second = outputs[1] / hearts[1];
        return Metric.of(first > 0 ? 100 * (first - second) / first : Double.NaN, algorithm);
    }
}
