package org.stadion.workouts.control.analysis.terrain;

import org.stadion.workouts.control.analysis.Algorithm;

/** How hard a climb is, after the Dutch magazine Fiets. */
public final class FietsIndex {

    public static final Algorithm ALGORITHM = new Algorithm("climb-fiets-index", 1);

    private static final double THIN_AIR = 1000;
    private static final double MOST_BY_ALTITUDE = 1.5;

    private FietsIndex() {}

    /**
     * Gain squared by ten times the length in metres, plus a point for each kilometre the top lies above 1000 m, at
     * most half as much again.
     *
     * @param length metres
     * @param gain metres
     * @param top metres above the sea
     */
    public static double of(double length, double gain, double top) {
        if (!(length > 0)) {
            throw new IllegalArgumentException("a climb of " + length + " m");
        }
        double steepness = gain * gain / (length * 10);
        double altitude = Math.max(0, (top - THIN_AIR) / 1000);
        return Math.min(MOST_BY_ALTITUDE * steepness, steepness + altitude);
    }
}
