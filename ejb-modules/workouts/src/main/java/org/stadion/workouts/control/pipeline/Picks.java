package org.stadion.workouts.control.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.stadion.workouts.control.analysis.sampling.Thinning;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Telemetry;

/**
 * Which samples stand for all of them: the extremes of the most telling channels, with as many for each, so that every
 * stream is drawn over the same samples and none loses its peaks.
 */
record Picks(Telemetry telemetry, int from, int to, int most) {
    private static final List<Channel> TELLING =
            List.of(Channel.POWER, Channel.HEART_RATE, Channel.ALTITUDE, Channel.SPEED);

    /** Channels that are told when none of the usual ones was asked for. */
    private static final int OTHERS = 2;

    /** Below so many samples a channel, its extremes show nothing. */
    private static final int FEWEST = 10;

    static Picks of(Telemetry telemetry, StreamWindow window) {
        var from = telemetry.firstAt(window.fromMillis());
        var to = window.toMillis() == Long.MAX_VALUE ? telemetry.size() : telemetry.firstAt(window.toMillis() + 1);
        return new Picks(telemetry, from, Math.max(from, to), window.most());
    }

    int[] samples() {
        if (to - from <= most) {
            return IntStream.range(from, to).toArray();
        }
        var told = told();
        var picked = new BitSet(to);
        for (var channel : told) {
            var values = telemetry.column(channel).map(Column::values).orElseThrow();
            for (var sample : Thinning.extremes(Arrays.copyOfRange(values, from, to), most / told.size())) {
                picked.set(from + sample);
            }
        }
        return told.isEmpty() ? evenly() : picked.stream().toArray();
    }

    private List<Channel> told() {
        var told = new ArrayList<>(TELLING.stream().filter(telemetry::has).toList());
        if (told.isEmpty()) {
            telemetry.channels().stream().limit(OTHERS).forEach(told::add);
        }
        while (told.size() > 1 && most / told.size() < FEWEST) {
            told.removeLast();
        }
        return told;
    }

    private int[] evenly() {
        var picked = new int[most];
        Arrays.setAll(picked, i -> from + (int) ((long) i * (to - from - 1) / Math.max(1, most - 1)));
        return picked;
    }
}
