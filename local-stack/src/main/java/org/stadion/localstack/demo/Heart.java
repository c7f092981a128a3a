package org.stadion.localstack.demo;

import java.util.Random;

/** A heart that follows effort with delay and drifts upwards as the hours pass. */
final class Heart {
    private static final double DELAY_S = 35;
    private static final double DRIFT_PER_HOUR = 0.035;

    private final Athlete athlete;
    private double bpm;

    Heart(Athlete athlete) {
        this.athlete = athlete;
        this.bpm = athlete.restingBpm() + 25;
    }

    /** @param effort share of what the athlete could give for an hour, which takes nine tenths of the reserve */
    double after(double seconds, double effort, int second, Random random) {
        var reserve = athlete.maximalBpm() - athlete.restingBpm();
        var wanted = athlete.restingBpm() + reserve * 0.9 * effort * (1 + DRIFT_PER_HOUR * second / 3600.0);
        bpm += (wanted - bpm) * (1 - Math.exp(-seconds / DELAY_S)) + 0.25 * random.nextGaussian();
        bpm = Math.clamp(bpm, athlete.restingBpm(), athlete.maximalBpm() - 1.0);
        return Math.round(bpm);
    }
}
