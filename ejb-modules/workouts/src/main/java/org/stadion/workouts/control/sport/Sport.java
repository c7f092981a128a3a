package org.stadion.workouts.control.sport;

/**
 * One sport of the catalogue.
 *
 * @param key stable name, snake_case, as stored and as in the API
 * @param stopSpeed metres a second below which the athlete stands still, unless the athlete says otherwise
 * @param maxSpeed metres a second nobody exceeds: what is faster between two positions is a fault of the receiver
 * @param gradeAdjustedPace whether grade adjusted pace means anything
 * @param power whether power does
 */
public record Sport(
        String key,
        SportFamily family,
        Effort effort,
        double stopSpeed,
        double maxSpeed,
        boolean gradeAdjustedPace,
        boolean power) {

    /** Cadence counts one foot in these: steps a minute are twice of it. */
    public boolean cadenceIsPerFoot() {
        return family == SportFamily.RUNNING || family == SportFamily.WALKING;
    }

    /** The legs of a multisport workout that are changes of clothes, not sport. */
    public boolean isTransition() {
        return key.equals("transition");
    }
}
