package org.stadion.workouts.control.analysis.power;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;

/** Mechanical work, and the energy an athlete spends on it. */
public final class Work {

    public static final Algorithm KILOJOULES = new Algorithm("energy-work", 1);

    /** One kilojoule of work for one kilocalorie burnt: a gross efficiency of 23.9 %. */
    public static final Algorithm KILOCALORIES = new Algorithm("energy-kilocalories.work-one-to-one", 1);

    private Work() {}

    /** @return kilojoules done in {@code seconds} at the average power; missing for the reason the average is */
    public static Metric kilojoules(Metric averagePower, double seconds) {
        return averagePower.then(KILOJOULES, watts -> Metric.of(watts * seconds / 1000, KILOJOULES));
    }

    /** @return kilocalories, for when the device gave none; missing where no work was done: who only rolls burns something too */
    public static Metric kilocalories(Metric kilojoules) {
        return kilojoules.then(
                KILOCALORIES,
                work -> work > 0 ? Metric.of(work, KILOCALORIES) : Metric.missing(Reason.NO_POWER, KILOCALORIES));
    }
}
