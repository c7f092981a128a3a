package org.stadion.workouts.control.mosaic;

import java.util.List;
import java.util.Optional;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.series.Correlation;
import org.stadion.workouts.control.analysis.series.SecondGrid;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Telemetry;

/**
 * How far the clock of one recording runs ahead of that of another: found by what both measured, where the two run alike
 * best. Clocks that drift apart are followed on a straight line through the two halves. Where nothing runs alike, the
 * clocks are believed.
 *
 * @param seconds ahead at the start of the first recording
 * @param drift seconds more with each second
 */
record ClockShift(double seconds, double drift) {
    static final Algorithm ALGORITHM = new Algorithm("merge-clock-shift", 1);

    static final ClockShift NONE = new ClockShift(0, 0);

    /** The channels that tell, the most telling first. */
    private static final List<Channel> TELLING =
            List.of(Channel.HEART_RATE, Channel.SPEED, Channel.POWER, Channel.ALTITUDE);

    private static final int FARTHEST = 150;
    private static final int NEAR = 40;
    private static final int FEWEST_SECONDS = 300;
    private static final double ALIKE = 0.8;
    private static final double MILLIS = 1000;

    static ClockShift between(Telemetry one, Telemetry other) {
        for (var channel : TELLING) {
            var found = one.column(channel)
                    .flatMap(mine ->
                            other.column(channel).flatMap(theirs -> new Search(one, mine, other, theirs).found()));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return NONE;
    }

    /** Seconds ahead at a time, in seconds from the start of the first recording. */
    double at(double time) {
        return seconds + drift * time;
    }

    private record Best(int shift, double likeness) {
        boolean tells() {
            return likeness >= ALIKE;
        }
    }

    /** Over one channel. */
    private static final class Search {
        private final double[] mine;
        private final double[] theirs;

        /** Second of mine in which theirs begins, by their clocks. */
        private final int begins;

        Search(Telemetry one, Column mine, Telemetry other, Column theirs) {
            var own = SecondGrid.elapsed(one.time().values(), mine.values());
            var others = SecondGrid.elapsed(other.time().values(), theirs.values());
            this.mine = own.values();
            this.theirs = others.values();
            var apart = (other.start().toEpochMilli() - one.start().toEpochMilli()) / MILLIS;
            this.begins = this.mine.length == 0 || this.theirs.length == 0
                    ? 0
                    : (int) Math.round(apart + others.timeAt(0) - own.timeAt(0));
        }

        Optional<ClockShift> found() {
            var whole = best(0, mine.length, -FARTHEST, FARTHEST);
            if (!whole.tells()) {
                return Optional.empty();
            }
            var half = mine.length / 2;
            var early = best(0, half, whole.shift() - NEAR, whole.shift() + NEAR);
            var late = best(half, mine.length, whole.shift() - NEAR, whole.shift() + NEAR);
            if (!early.tells() || !late.tells() || early.shift() == late.shift()) {
                return Optional.of(new ClockShift(whole.shift(), 0));
            }
            var drift = (double) (late.shift() - early.shift()) / half;
            return Optional.of(new ClockShift(early.shift() - drift * half / 2, drift));
        }

        /** The shift within these at which the samples of a stretch run alike best; of equals the least. */
        private Best best(int from, int to, int least, int most) {
            var best = new Best(0, Double.NEGATIVE_INFINITY);
            for (var shift = least; shift <= most; shift++) {
                var likeness = likeness(from, to, begins - shift);
                if (likeness > best.likeness()
                        || (likeness == best.likeness() && Math.abs(shift) < Math.abs(best.shift()))) {
                    best = new Best(shift, likeness);
                }
            }
            return best;
        }

        private double likeness(int from, int to, int offset) {
            var alike = Correlation.of(mine, from, to, theirs, offset, FEWEST_SECONDS);
            return Double.isNaN(alike) ? Double.NEGATIVE_INFINITY : alike;
        }
    }
}
