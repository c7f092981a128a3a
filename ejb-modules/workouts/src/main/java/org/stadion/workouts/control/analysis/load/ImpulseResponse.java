package org.stadion.workouts.control.analysis.load;

import java.util.ArrayList;
import java.util.List;
import org.stadion.workouts.control.analysis.Algorithm;

/**
 * Banister's impulse-response model: p(t) = p0 + k1 sum w e^(-(t-s)/tau1) - k2 sum w e^(-(t-s)/tau2), the day's own load
 * included. Source: Calvert, Banister et al. 1976; Morton et al. 1990.
 *
 * @param base performance without any training, p0
 * @param fitnessWeight k1
 * @param fatigueWeight k2
 * @param fitnessDays tau1
 * @param fatigueDays tau2
 */
public record ImpulseResponse(
        double base, double fitnessWeight, double fatigueWeight, double fitnessDays, double fatigueDays) {

    public static final Algorithm ALGORITHM = new Algorithm("load-impulse-response.banister", 1);

    /** Time constants 50 and 11 days as GoldenCheetah, weights 1 and 2. */
    public static final ImpulseResponse STANDARD = new ImpulseResponse(0, 1, 2, 50, 11);

    public ImpulseResponse {
        if (!(fitnessDays > 0) || !(fatigueDays > 0)) {
            throw new IllegalArgumentException("time constants of " + fitnessDays + " and " + fatigueDays);
        }
    }

    /** The sums before weighting, and the performance they predict. */
    public record Day(double fitness, double fatigue, double performance) {}

    /** @param loads one a calendar day, rest days 0 */
    public List<Day> days(double[] loads) {
        double fitnessDecay = Math.exp(-1 / fitnessDays);
        double fatigueDecay = Math.exp(-1 / fatigueDays);
        var days = new ArrayList<Day>(loads.length);
        double fitness = 0;
        double fatigue = 0;
        for (double load : loads) {
            fitness = fitness * fitnessDecay + load;
            fatigue = fatigue * fatigueDecay + load;
            days.add(new Day(fitness, fatigue, base + fitnessWeight * fitness - fatigueWeight * fatigue));
        }
        return days;
    }
}
