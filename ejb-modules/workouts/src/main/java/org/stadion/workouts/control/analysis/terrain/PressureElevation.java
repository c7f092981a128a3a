package org.stadion.workouts.control.analysis.terrain;

import java.util.Arrays;
import org.stadion.workouts.control.analysis.Algorithm;

/**
 * Elevation change from air pressure, for recorders that send the barometer's raw value. The new value enters with 0.3
 * beside 0.7 of the one before; a change counts once it exceeds three metres, three metres at a time, as in OpenTracks.
 */
public final class PressureElevation {

    public static final Algorithm ALGORITHM = new Algorithm("elevation-gain.pressure-steps-3", 1);

    private static final double STANDARD_PRESSURE = 1013.25;
    private static final double EXPONENT = 5.255;

    /** Temperature at sea level by its fall a metre: 288.15 K / 0.0065 K/m. */
    private static final double SCALE = 288.15 / 0.0065;

    private static final double STEP = 3;
    private static final double NEW = 0.3;

    private PressureElevation() {}

    /** @param hectopascals about one a second, {@code NaN} where missing */
    public static ElevationChange of(double[] hectopascals) {
        double[] known =
                Arrays.stream(hectopascals).filter(pressure -> pressure > 0).toArray();
        if (known.length == 0) {
            return ElevationChange.missing(ALGORITHM);
        }
        double gain = 0;
        double loss = 0;
        double counted = altitude(known[0]);
        for (int i = 1; i < known.length; i++) {
            double change = altitude(NEW * known[i] + (1 - NEW) * known[i - 1]) - counted;
            if (Math.abs(change) >= STEP) {
                gain += change > 0 ? STEP : 0;
                loss += change > 0 ? 0 : STEP;
                counted += Math.copySign(STEP, change);
            }
        }
        return ElevationChange.of(gain, loss, ALGORITHM);
    }

    /** Metres above the pressure of 1013.25 hPa in the international standard atmosphere. */
    public static double altitude(double hectopascals) {
        return SCALE * (1 - Math.pow(hectopascals / STANDARD_PRESSURE, 1 / EXPONENT));
    }
}
