package org.stadion.profiles;

/** What athletes measure of themselves from time to time. Names are stored and shown; they are never renamed. */
public enum MeasurementKind {
    WEIGHT("kg", 20, 400),
    HEIGHT("m", 0.5, 2.8),
    /** Functional threshold power. */
    FTP("W", 30, 700),
    /** Heart rate at lactate threshold. */
    THRESHOLD_HEART_RATE("bpm", 60, 230),
    MAX_HEART_RATE("bpm", 90, 250),
    RESTING_HEART_RATE("bpm", 20, 130),
    CRITICAL_POWER("W", 30, 700),
    /** Work that can be done above critical power. */
    W_PRIME("J", 1_000, 100_000),
    /** Speed at threshold pace. */
    RUN_THRESHOLD_SPEED("m/s", 1, 8),
    SWIM_CRITICAL_SPEED("m/s", 0.2, 2.5);

    private final String unit;
    private final double least;
    private final double most;

    MeasurementKind(String unit, double least, double most) {
        this.unit = unit;
        this.least = least;
        this.most = most;
    }

    public String unit() {
        return unit;
    }

    /** Less than this no athlete has. */
    public double least() {
        return least;
    }

    /** More than this no athlete has. */
    public double most() {
        return most;
    }
}
