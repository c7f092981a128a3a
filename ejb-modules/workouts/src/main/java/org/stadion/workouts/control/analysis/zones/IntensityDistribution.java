package org.stadion.workouts.control.analysis.zones;

import java.util.Optional;
import org.stadion.workouts.control.analysis.Algorithm;

/**
 * How a period's time is shared between easy (zones 1 and 2), moderate (zone 3) and hard (zones 4 and up), against the
 * usual targets of 75-90 %, at most 10 % and 10-20 %. The targets are a description, not a prescription.
 *
 * @param easy percent of the time in any zone
 */
public record IntensityDistribution(double easy, double moderate, double hard) {

    public static final Algorithm ALGORITHM = new Algorithm("zones-distribution.three-bands", 1);

    public enum Band {
        BELOW,
        WITHIN,
        ABOVE
    }

    /**
     * @param seconds by zone of a five-zone scale, the first for what lies below zone 1, which counts as easy
     * @return empty without any time
     */
    public static Optional<IntensityDistribution> of(double[] seconds) {
        if (seconds.length != 6) {
            throw new IllegalArgumentException("five zones, not " + (seconds.length - 1));
        }
        double easy = seconds[0] + seconds[1] + seconds[2];
        double hard = seconds[4] + seconds[5];
        double percent = (easy + seconds[3] + hard) / 100;
        return percent > 0
                ? Optional.of(new IntensityDistribution(easy / percent, seconds[3] / percent, hard / percent))
                : Optional.empty();
    }

    public Band easyBand() {
        return band(easy, 75, 90);
    }

    public Band moderateBand() {
        return band(moderate, 0, 10);
    }

    public Band hardBand() {
        return band(hard, 10, 20);
    }

    private static Band band(double percent, double low, double high) {
        if (percent < low) {
            return Band.BELOW;
        }
        return percent > high ? Band.ABOVE : Band.WITHIN;
    }
}
