package org.stadion.workouts.control.analysis.terrain;

/**
 * What counts as a climb.
 *
 * @param tolerance metres by which the simplified profile may miss the recorded one
 * @param dip metres that a climb may lose between two rising pieces and go on
 * @param level metres of distance for which it may stop rising and go on
 * @param leastGain metres
 * @param leastLength metres
 * @param leastPercent mean grade
 */
public record ClimbRule(
        double tolerance, double dip, double level, double leastGain, double leastLength, double leastPercent) {

    /** Climbs worth a name: 300 m at 3 % or more, short dips and level stretches included. */
    public static final ClimbRule STANDARD = new ClimbRule(1.1, 10, 500, 15, 300, 3);

    /** Each rising piece of the profile simplified by 1.1 m, as Runalyze finds climbs. */
    public static final ClimbRule EVERY_RISE = new ClimbRule(1.1, 0, 0, 0, 0, 0);
}
