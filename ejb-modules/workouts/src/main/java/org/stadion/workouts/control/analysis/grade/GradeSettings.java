package org.stadion.workouts.control.analysis.grade;

import org.stadion.workouts.control.analysis.Algorithm;

/**
 * How grades are made from elevations.
 *
 * @param smoothedSamples width of the Gaussian that smooths elevations, odd; 1 for none
 * @param windowMetres over how much distance, around each sample, rise and run are taken
 * @param deadZone fractions of less than this are flat
 * @param steepest fractions beyond this are cut to it
 */
public record GradeSettings(int smoothedSamples, double windowMetres, double deadZone, double steepest) {

    /** Elevations over 25 samples, grade over 200 m, below 0.5 % is flat, at most 45 %; as dreeve does. */
    public static final GradeSettings STANDARD = new GradeSettings(25, 200, 0.005, 0.45);

    public static final Algorithm ALGORITHM = new Algorithm("grade-profile.gaussian-25-window-200", 1);

    public GradeSettings {
        if (smoothedSamples < 1 || smoothedSamples % 2 == 0 || smoothedSamples > 999) {
            throw new IllegalArgumentException("smoothing over " + smoothedSamples);
        }
        if (!(windowMetres > 0) || !(deadZone >= 0) || !(steepest > deadZone)) {
            throw new IllegalArgumentException("no settings: " + windowMetres + ", " + deadZone + ", " + steepest);
        }
    }
}
