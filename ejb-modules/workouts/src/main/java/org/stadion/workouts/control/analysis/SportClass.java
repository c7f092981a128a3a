package org.stadion.workouts.control.analysis;

/**
 * The few kinds of sport that formulas tell apart. The sport catalogue maps its many sports onto these.
 *
 * <p>Top speeds are a fifth above what the best are known to reach, so that only errors of measurement exceed them.
 * Stop thresholds follow FitTrackee: 1 km/h, and 0.1 km/h for the slow sports.
 */
public enum SportClass {
    RUNNING(SportClass.KMH, 14.0),
    WALKING(SportClass.KMH / 10, 7.0),
    CYCLING(SportClass.KMH, 40.0),
    SWIMMING(SportClass.KMH / 10, 3.5),
    ROWING(SportClass.KMH, 10.0),
    SKIING(SportClass.KMH / 10, 70.0),
    SKATING(SportClass.KMH, 25.0),
    STRENGTH(SportClass.KMH / 10, 14.0),
    OTHER(SportClass.KMH, 100.0),
    /** The source did not say: it may be any of the others. */
    UNKNOWN(SportClass.KMH, 100.0);

    private static final double KMH = 1.0 / 3.6;

    private final double stopThreshold;
    private final double topSpeed;

    SportClass(double stopThreshold, double topSpeed) {
        this.stopThreshold = stopThreshold;
        this.topSpeed = topSpeed;
    }

    /** The speed in m/s that must be exceeded to count as moving, unless the athlete chose another. */
    public double stopThreshold() {
        return stopThreshold;
    }

    /** The speed in m/s above which a measurement is an error. */
    public double topSpeed() {
        return topSpeed;
    }

    /** Grade-adjusted pace is published for running only. */
    public boolean hasGradeAdjustedPace() {
        return this == RUNNING;
    }

    /** Whether two sources may mean the same activity. */
    public boolean mayBe(SportClass other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
