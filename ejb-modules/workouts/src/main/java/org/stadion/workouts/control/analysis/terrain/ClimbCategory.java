package org.stadion.workouts.control.analysis.terrain;

import org.stadion.workouts.control.analysis.Algorithm;

/** From the hardest to none. */
public enum ClimbCategory {
    HORS(80_000, 6.5),
    ONE(64_000, 5.0),
    TWO(32_000, 3.5),
    THREE(16_000, 2.0),
    FOUR(8_000, 0.5),
    /** Fiets knows a fifth category. */
    FIVE(Double.POSITIVE_INFINITY, 0.25),
    NONE(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /** Length in metres times grade in percent, the rule ascribed to Strava: climbs of 300 m and 3 % at least. */
    public static final Algorithm LENGTH_TIMES_GRADE = new Algorithm("climb-category.length-grade", 1);

    public static final Algorithm FIETS = new Algorithm("climb-category.fiets", 1);

    private static final double LEAST_LENGTH = 300;
    private static final double LEAST_PERCENT = 3;

    private final double lengthTimesGrade;
    private final double fiets;

    ClimbCategory(double lengthTimesGrade, double fiets) {
        this.lengthTimesGrade = lengthTimesGrade;
        this.fiets = fiets;
    }

    public static ClimbCategory byLengthAndGrade(double metres, double percent) {
        if (metres < LEAST_LENGTH || percent < LEAST_PERCENT) {
            return NONE;
        }
        for (ClimbCategory category : values()) {
            if (metres * percent > category.lengthTimesGrade) {
                return category;
            }
        }
        return NONE;
    }

    public static ClimbCategory byFiets(double index) {
        for (ClimbCategory category : values()) {
            if (index >= category.fiets) {
                return category;
            }
        }
        return NONE;
    }
}
