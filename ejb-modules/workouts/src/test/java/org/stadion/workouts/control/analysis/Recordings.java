package org.stadion.workouts.control.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

/** Recordings in a few words, and what a test asks of a figure. */
public final class Recordings {

    private Recordings() {}

    /** 0, 1, 2, ... seconds. */
    public static double[] everySecond(int samples) {
        double[] time = new double[samples];
        Arrays.setAll(time, i -> i);
        return time;
    }

    public static double[] constant(int samples, double value) {
        double[] values = new double[samples];
        Arrays.fill(values, value);
        return values;
    }

    /** Value and seconds in turns: {@code blocks(300, 60, 100, 30)} is a minute at 300 and half a minute at 100. */
    public static double[] blocks(double... valuesAndSeconds) {
        double[] all = new double[0];
        for (int k = 0; k < valuesAndSeconds.length; k += 2) {
            double[] block = constant((int) valuesAndSeconds[k + 1], valuesAndSeconds[k]);
            int before = all.length;
            all = Arrays.copyOf(all, before + block.length);
            System.arraycopy(block, 0, all, before, block.length);
        }
        return all;
    }

    public static double amount(Metric metric) {
        assertThat(metric).isInstanceOf(Metric.Value.class);
        return metric.value().orElseThrow();
    }

    public static Reason reason(Metric metric) {
        assertThat(metric).isInstanceOf(Metric.Missing.class);
        return ((Metric.Missing) metric).reason();
    }
}
