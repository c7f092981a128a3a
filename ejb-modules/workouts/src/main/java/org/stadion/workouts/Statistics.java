package org.stadion.workouts;

import org.stadion.identity.AthleteId;

/** What athletes did, summed up. */
public interface Statistics {

    /**
     * Sums by period and sport.
     *
     * @param sport key of a sport, or name of a family for all of its sports; blank for all
     * @param span the last twelve periods unless it says otherwise
     */
    StatisticsView sums(AthleteId athlete, Period period, String sport, DaySpan span);

    /** @param sport as above */
    EddingtonView eddington(AthleteId athlete, String sport, Unit unit);

    /** Weeks begin on the day that the athlete's profile says. */
    enum Period {
        WEEK,
        MONTH,
        YEAR
    }

    /** In which distances are counted. */
    enum Unit {
        KM(1000),
        MILE(1609.344);

        private final double metres;

        Unit(double metres) {
            this.metres = metres;
        }

        public double metres() {
            return metres;
        }
    }
}
