package org.stadion.workouts.control.analysis.power;

/** The best mean power over a duration. */
public record PowerEffort(double seconds, double watts) {
    public PowerEffort {
        if (!(seconds > 0) || !(watts >= 0)) {
            throw new IllegalArgumentException("an effort of " + seconds + " s at " + watts + " W");
        }
    }
}
