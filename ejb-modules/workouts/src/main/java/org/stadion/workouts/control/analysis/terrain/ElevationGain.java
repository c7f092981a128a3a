package org.stadion.workouts.control.analysis.terrain;

import java.util.Arrays;
import org.stadion.workouts.control.analysis.Algorithm;

/**
 * Elevation gain and loss. All methods skip missing samples and are missing for {@code no_elevation} without any.
 */
public final class ElevationGain {

    public static final Algorithm RAW = new Algorithm("elevation-gain.raw", 1);

    /**
     * Hysteresis of 0.8 m after a running median of five samples. Our default: of the steps tried on recordings whose
     * device counted too, those of about a metre come nearest to it, and the greatest that stays between what other
     * programs find where there is no device is this. With 3 m every gentle rise is lost.
     */
    public static final Algorithm ALGORITHM = new Algorithm("elevation-gain.median-5-hysteresis-0.8", 1);

    /** Each inner sample 0.3, 0.4, 0.3 with its neighbours, as gpxpy. */
    public static final Algorithm WEIGHTED = new Algorithm("elevation-gain.gpxpy", 1);

    private static final double DEFAULT_STEP = 0.8;

    private ElevationGain() {}

    /** Our default: {@link #ALGORITHM}. */
    public static ElevationChange of(double[] elevation) {
        return stepping(medians(known(elevation)), DEFAULT_STEP, ALGORITHM);
    }

    /** Every rise and every fall. */
    public static ElevationChange raw(double[] elevation) {
        return sum(known(elevation), RAW);
    }

    /** The sum after gpxpy's smoothing. */
    public static ElevationChange weighted(double[] elevation) {
        double[] known = known(elevation);
        double[] smooth = known.clone();
        for (int i = 1; i + 1 < known.length; i++) {
            smooth[i] = 0.3 * known[i - 1] + 0.4 * known[i] + 0.3 * known[i + 1];
        }
        return sum(smooth, WEIGHTED);
    }

    /**
     * Only changes of at least {@code step} metres from the last counted height count, in full, as in GoldenCheetah.
     */
    public static ElevationChange hysteresis(double[] elevation, double step) {
        if (!(step > 0)) {
            throw new IllegalArgumentException("a step of " + step);
        }
        return stepping(known(elevation), step, new Algorithm("elevation-gain.hysteresis-" + trimmed(step), 1));
    }

    private static ElevationChange stepping(double[] known, double step, Algorithm algorithm) {
        if (known.length == 0) {
            return ElevationChange.missing(algorithm);
        }
        double gain = 0;
        double loss = 0;
        double counted = known[0];
        for (double height : known) {
            double change = height - counted;
            if (Math.abs(change) >= step) {
                gain += Math.max(0, change);
                loss += Math.max(0, -change);
                counted = height;
            }
        }
        return ElevationChange.of(gain, loss, algorithm);
    }

    private static ElevationChange sum(double[] heights, Algorithm algorithm) {
        if (heights.length == 0) {
            return ElevationChange.missing(algorithm);
        }
        double gain = 0;
        double loss = 0;
        for (int i = 1; i < heights.length; i++) {
            gain += Math.max(0, heights[i] - heights[i - 1]);
            loss += Math.max(0, heights[i - 1] - heights[i]);
        }
        return ElevationChange.of(gain, loss, algorithm);
    }

    private static double[] known(double[] elevation) {
        return Arrays.stream(elevation).filter(Double::isFinite).toArray();
    }

    /** At the ends of three samples, then of one, so that the window stays centred and adds no rise of its own. */
    private static double[] medians(double[] values) {
        double[] medians = values.clone();
        int last = values.length - 1;
        for (int i = 1; i < last; i++) {
            double inner = median(values[i - 1], values[i], values[i + 1]);
            medians[i] = i == 1 || i == last - 1 ? inner : median(values, i);
        }
        return medians;
    }

    private static double median(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    /** Of five: without the lowest and the highest of four the median is that of the rest. */
    private static double median(double[] values, int i) {
        double low = Math.max(Math.min(values[i - 2], values[i - 1]), Math.min(values[i + 1], values[i + 2]));
        double high = Math.min(Math.max(values[i - 2], values[i - 1]), Math.max(values[i + 1], values[i + 2]));
        return median(low, high, values[i]);
    }

    private static String trimmed(double step) {
        return step == Math.rint(step) ? Long.toString((long) step) : Double.toString(step);
    }
}
