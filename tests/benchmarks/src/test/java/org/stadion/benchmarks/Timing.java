package org.stadion.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/**
 * Two costs measured in turns, so that whatever else the machine does falls on both; and of each the least, since what
 * else it does can only add.
 */
record Timing(double oursSeconds, double peerSeconds) {

    static Timing inTurns(int rounds, Runnable ours, Runnable peer) {
        return inTurns(rounds, () -> {}, ours, peer);
    }

    /** @param before done before each turn, and not counted */
    static Timing inTurns(int rounds, Runnable before, Runnable ours, Runnable peer) {
        var our = new double[rounds];
        var their = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            before.run();
            our[i] = seconds(ours);
            their[i] = seconds(peer);
        }
        return new Timing(least(our), least(their));
    }

    static double seconds(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    static double least(double[] seconds) {
        return Arrays.stream(seconds).min().orElseThrow();
    }

    double ratio() {
        return oursSeconds / peerSeconds;
    }

    static String milliseconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f ms", seconds * 1000);
    }
}
