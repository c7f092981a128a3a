package org.stadion.workouts.control.analysis.quality;

import org.stadion.workouts.control.analysis.Algorithm;

/**
 * Limits no athlete reaches, per channel, and then the {@link SpikeFilter}. Run before records, zones, curves and
 * best efforts; the streams that are stored and shown keep what the device wrote.
 */
public final class Plausibility {

    public static final Algorithm ALGORITHM = new Algorithm("quality-plausibility", 1);

    /** Beats a minute: below the lowest known resting rate, above the highest known exercise rate. */
    private static final double LOWEST_HEART_RATE = 25;

    private static final double HIGHEST_HEART_RATE = 240;
    private static final double HEART_RATE_CHANGE = 25;

    /** Watts; the best track sprinters peak near 2500 W. */
    private static final double HIGHEST_POWER = 3000;

    /** A single sample above this many watts and three times both its neighbours is no sprint, which lasts longer. */
    private static final double LONE_POWER = 1000;

    private static final double LONE_RATIO = 3;

    /** Metres: below the Dead Sea, above the -500 with which FIT says zero, and a little above Mount Everest. */
    private static final double LOWEST_GROUND = -499;

    private static final double HIGHEST_GROUND = 9000;
    private static final double CLIMB_RATE = 25;

    private static final double ACCELERATION = 10;

    private Plausibility() {}

    /** @param heartRate beats a minute; zero and below are how devices say "none", and go uncounted */
    public static Cleaned heartRate(double[] time, double[] heartRate) {
        double[] beats = heartRate.clone();
        for (int i = 0; i < beats.length; i++) {
            beats[i] = beats[i] <= 0 ? Double.NaN : beats[i];
        }
        return despiked(time, within(beats, LOWEST_HEART_RATE, HIGHEST_HEART_RATE), HEART_RATE_CHANGE);
    }

    /** @param elevation metres above the sea */
    public static Cleaned elevation(double[] time, double[] elevation) {
        return despiked(time, within(elevation, LOWEST_GROUND, HIGHEST_GROUND), CLIMB_RATE);
    }

    /**
     * @param speed metres a second
     * @param topSpeed metres a second that nobody in this sport exceeds
     */
    public static Cleaned speed(double[] time, double[] speed, double topSpeed) {
        return despiked(time, within(speed, 0, topSpeed), ACCELERATION);
    }

    /** @param power watts; a sprint is steep, so only lone samples are taken for spikes */
    public static Cleaned power(double[] power) {
        Cleaned possible = within(power, 0, HIGHEST_POWER);
        double[] kept = possible.values().clone();
        int removed = possible.removed();
        for (int i = 0; i < kept.length; i++) {
            double neighbours = Math.max(watts(possible, i - 1), watts(possible, i + 1));
            if (kept[i] > LONE_POWER && neighbours >= 0 && kept[i] > LONE_RATIO * neighbours) {
                kept[i] = Double.NaN;
                removed++;
            }
        }
        return new Cleaned(kept, removed);
    }

    private static double watts(Cleaned power, int i) {
        return i < 0 || i >= power.values().length || Double.isNaN(power.values()[i]) ? -1 : power.values()[i];
    }

    private static Cleaned despiked(double[] time, Cleaned possible, double rate) {
        Cleaned steady = SpikeFilter.returning(time, possible.values(), rate);
        return new Cleaned(steady.values(), possible.removed() + steady.removed());
    }

    private static Cleaned within(double[] values, double low, double high) {
        double[] kept = values.clone();
        int removed = 0;
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] < low || kept[i] > high) {
                kept[i] = Double.NaN;
                removed++;
            }
        }
        return new Cleaned(kept, removed);
    }
}
