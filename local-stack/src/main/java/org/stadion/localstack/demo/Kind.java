package org.stadion.localstack.demo;

import org.stadion.localstack.workoutfile.Sport;

/**
 * A kind of workout.
 *
 * <p>{@code effort} is the share of what the athlete could give for an hour; {@code lapM} the distance after which the watch cuts a
 * lap.
 */
enum Kind {
    EASY_RUN("Easy run", Sport.RUNNING, 5_000, 10_000, 0.72, 1000),
    LONG_RUN("Long run", Sport.RUNNING, 14_000, 24_000, 0.76, 1000),
    INTERVALS("Intervals on the track", Sport.RUNNING, 7_000, 10_000, 0.82, 400),
    TRAIL("Trail run", Sport.TRAIL_RUNNING, 8_000, 16_000, 0.80, 1000),
    RIDE("Evening ride", Sport.CYCLING, 20_000, 40_000, 0.72, 5000),
    LONG_RIDE("Long ride", Sport.CYCLING, 60_000, 100_000, 0.68, 10_000),
    TRAINER("Trainer session", Sport.INDOOR_CYCLING, 15_000, 30_000, 0.80, 5000),
    HIKE("Hike", Sport.HIKING, 8_000, 16_000, 0.45, 1000);

    private final String title;
    private final Sport sport;
    private final int leastM;
    private final int mostM;
    private final double effort;
    private final int lapM;

    Kind(String title, Sport sport, int leastM, int mostM, double effort, int lapM) {
        this.title = title;
        this.sport = sport;
        this.leastM = leastM;
        this.mostM = mostM;
        this.effort = effort;
        this.lapM = lapM;
    }

    String title() {
        return title;
    }

    Sport sport() {
        return sport;
    }

    int leastM() {
        return leastM;
    }

    int mostM() {
        return mostM;
    }

    double effort() {
        return effort;
    }

    int lapM() {
        return lapM;
    }

    /** Hard and easy by turns. */
    boolean intervals() {
        return this == INTERVALS || this == TRAINER;
    }

    boolean onWheels() {
        return sport == Sport.CYCLING || sport == Sport.INDOOR_CYCLING;
    }
}
