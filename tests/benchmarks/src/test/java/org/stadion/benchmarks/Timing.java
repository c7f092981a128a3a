package org.stadion.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** Two costs measured in turns, so that whatever else the machine does falls on both. */
record Timing(double oursSeconds, double peerSeconds) {

    static Timing inTurns(int rounds, Runnable ours, Runnable peer) {
        var our = new double[rounds];
        var their = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            our[i] = seconds(ours);
            their[i] = seconds(peer);
        }
        return new Timing(median(our), median(their));
    }

    static double seconds(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    double ratio() {
        return oursSeconds / peerSeconds;
    }

    static String milliseconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f ms", seconds * 1000);
    }
}
