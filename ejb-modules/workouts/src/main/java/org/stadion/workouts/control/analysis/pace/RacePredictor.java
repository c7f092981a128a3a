package org.stadion.workouts.control.analysis.pace;

import org.stadion.workouts.control.analysis.Algorithm;

/** Time over one distance from a result over another. */
public enum RacePredictor {
    /** T2 = T1 (D2/D1)^1.06, for times of 3.5 to 230 minutes. Source: Riegel 1981, American Scientist 69:285. */
    RIEGEL("pace-prediction.riegel", 210, 13_800) {
        @Override
        double seconds(double metres, double seconds, double target) {
            return seconds * Math.pow(target / metres, 1.06);
        }
    },
    /** Cameron's fit to records of 400 m to 50 miles; taken as valid from a minute to six hours. */
    CAMERON("pace-prediction.cameron", 60, 21_600) {
        @Override
        double seconds(double metres, double seconds, double target) {
            return seconds * (target / metres) * slowing(metres) / slowing(target);
        }

        private double slowing(double metres) {
            return 13.49681 - 0.000030363 * metres + 835.7114 / Math.pow(metres, 0.7905);
        }
    },
    /** The time that gives the same VDOT. */
    VDOT("pace-prediction.vdot", Vdot.SHORTEST_SECONDS, Vdot.LONGEST_SECONDS) {
        @Override
        double seconds(double metres, double seconds, double target) {
            return Vdot.equivalentSeconds(Vdot.vdot(metres, seconds), target);
        }
    };

    private final String id;
    private final double shortest;
    private final double longest;

    RacePredictor(String id, double shortest, double longest) {
        this.id = id;
        this.shortest = shortest;
        this.longest = longest;
    }

    abstract double seconds(double metres, double seconds, double target);

    public Algorithm algorithm() {
        return new Algorithm(id, 1);
    }

    /**
     * @param seconds predicted
     * @param withinRange whether both times lie where the formula was made for; else show it as a guess
     */
    public record Prediction(double seconds, boolean withinRange, Algorithm algorithm) {}

    /**
     * @param metres raced
     * @param seconds in which they were raced
     * @param target metres to predict for
     * @throws IllegalArgumentException if any is not positive, or the result is slower than any race
     */
    public Prediction predict(double metres, double seconds, double target) {
        if (!(metres > 0) || !(seconds > 0) || !(target > 0)) {
            throw new IllegalArgumentException("predict " + target + " m from " + metres + " m in " + seconds + " s");
        }
        if (this == VDOT && !(Vdot.vdot(metres, seconds) > 0)) {
            throw new IllegalArgumentException("no race: " + metres + " m in " + seconds + " s");
        }
        double predicted = seconds(metres, seconds, target);
        return new Prediction(predicted, isWithin(seconds) && isWithin(predicted), algorithm());
    }

    private boolean isWithin(double seconds) {
        return seconds >= shortest && seconds <= longest;
    }
}
