package org.stadion.workouts.control.analysis.exertion;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;

/**
 * Session-RPE: minutes times the rating of the whole session on Borg's scale to 10. Source: Foster et al. 2001, J
 * Strength Cond Res 15:109.
 */
public final class SessionExertion {

    public static final Algorithm LOAD = new Algorithm("exertion-load.session-rpe", 1);

    /** The same on the scale of training stress: an hour rated 8 is 100. Our own convention. */
    public static final Algorithm STRESS = new Algorithm("exertion-stress.hour-at-eight", 1);

    private static final double MINUTE = 60;
    private static final double LOAD_OF_A_POINT = 4.8;

    private SessionExertion() {}

    /**
     * @param rating from 1 to 10; {@code NaN} when there is none
     * @return arbitrary units; missing for {@code no_rating} or {@code too_short}
     */
    public static Metric load(double rating, double seconds) {
        if (!(rating > 0)) {
            return Metric.missing(Reason.NO_RATING, LOAD);
        }
        return seconds > 0 ? Metric.of(rating * seconds / MINUTE, LOAD) : Metric.missing(Reason.TOO_SHORT, LOAD);
    }

    public static Metric stress(Metric load) {
        return load.then(STRESS, units -> Metric.of(units / LOAD_OF_A_POINT, STRESS));
    }
}
