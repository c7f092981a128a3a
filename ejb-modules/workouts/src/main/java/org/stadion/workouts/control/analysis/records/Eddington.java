package org.stadion.workouts.control.analysis.records;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stadion.workouts.control.analysis.Algorithm;

/**
 * The largest E such that the athlete covered at least E units on at least E days. In kilometres and in miles the
 * numbers differ, since both the units and the days change.
 *
 * @param number E
 * @param daysReached for each whole distance up to the longest day: on how many days it was reached
 * @param daysNeeded for each whole distance above E up to the longest day: how many such days are still missing
 */
public record Eddington(int number, SortedMap<Integer, Integer> daysReached, SortedMap<Integer, Integer> daysNeeded) {

    public static final Algorithm ALGORITHM = new Algorithm("eddington", 1);

    /** Longer days are cut here; nobody covers more units on a day. */
    private static final int LONGEST_DAY = 2000;

    /** @param days the distance of each day, in the unit E shall count */
    public static Eddington of(double[] days) {
        double longest = Arrays.stream(days).filter(Double::isFinite).max().orElse(0);
        int most = (int) Math.clamp(longest, 0, LONGEST_DAY);
        int[] reached = new int[most + 2];
        for (double day : days) {
            if (day >= 1) {
                reached[(int) Math.min(day, most)]++;
            }
        }
        for (int units = most - 1; units >= 1; units--) {
            reached[units] += reached[units + 1];
        }
        int number = 0;
        while (number < most && reached[number + 1] >= number + 1) {
            number++;
        }
        var daysReached = new TreeMap<Integer, Integer>();
        var daysNeeded = new TreeMap<Integer, Integer>();
        for (int units = 1; units <= most; units++) {
            daysReached.put(units, reached[units]);
            if (units > number) {
                daysNeeded.put(units, units - reached[units]);
            }
        }
        return new Eddington(number, daysReached, daysNeeded);
    }
}
