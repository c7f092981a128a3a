package org.stadion.workouts.control.analysis.heart;

import org.stadion.workouts.control.analysis.Algorithm;

/** Formulas for the highest heart rate by age, for when no test is known. Any of them misses by some 10 beats. */
public enum MaximumHeartRate {
    FOX(220, 1),
    TANAKA(208, 0.7),
    GELLISH(207, 0.7),
    NES(211, 0.64),
    ARENA(209.3, 0.72),
    ASTRAND(216.6, 0.84);

    /** Of {@link #restingAtAge}, as dreeve does. */
    public static final Algorithm RESTING = new Algorithm("heart-resting.by-age", 1);

    private final double base;
    private final double perYear;

    MaximumHeartRate(double base, double perYear) {
        this.base = base;
        this.perYear = perYear;
    }

    /** @return beats a minute */
    public double atAge(double years) {
        if (!(years >= 0 && years < 130)) {
            throw new IllegalArgumentException("an age of " + years);
        }
        return base - perYear * years;
    }

    public Algorithm algorithm() {
        return new Algorithm(
                "heart-maximum."
                        + switch (this) {
                            case FOX -> "fox";
                            case TANAKA -> "tanaka";
                            case GELLISH -> "gellish";
                            case NES -> "nes";
                            case ARENA -> "arena";
                            case ASTRAND -> "astrand";
                        },
                1);
    }

    /** A resting heart rate to start with when none is known: 75 less a fifth of the age, at least 50. */
    public static double restingAtAge(int years) {
        return Math.max(50, 75 - years / 5);
    }
}
