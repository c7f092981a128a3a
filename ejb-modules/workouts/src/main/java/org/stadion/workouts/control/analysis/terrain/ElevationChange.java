package org.stadion.workouts.control.analysis.terrain;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;

/** Metres climbed and metres descended, both counted positive, by one method. */
public record ElevationChange(Metric gain, Metric loss) {

    /** What the device counted itself. */
    public static final Algorithm DEVICE = new Algorithm("elevation-gain.device", 1);

    static ElevationChange of(double gain, double loss, Algorithm algorithm) {
        return new ElevationChange(Metric.of(gain, algorithm), Metric.of(loss, algorithm));
    }

    static ElevationChange missing(Algorithm algorithm) {
        return new ElevationChange(
                Metric.missing(Reason.NO_ELEVATION, algorithm), Metric.missing(Reason.NO_ELEVATION, algorithm));
    }

    /** The totals of a device; {@code NaN} for one it did not write. */
    public static ElevationChange ofDevice(double gain, double loss) {
        return new ElevationChange(measured(gain), measured(loss));
    }

    private static Metric measured(double metres) {
        return metres >= 0 && Double.isFinite(metres)
                ? Metric.of(metres, DEVICE)
                : Metric.missing(Reason.NO_ELEVATION, DEVICE);
    }

    /**
     * The one to show: the device's when it had a barometer, which sees metres that GPS does not; else the computed
     * one. Keep both.
     */
    public static ElevationChange shown(ElevationChange device, boolean barometric, ElevationChange computed) {
        boolean deviceKnows = device.gain.isPresent();
        return deviceKnows && (barometric || !computed.gain.isPresent()) ? device : computed;
    }
}
