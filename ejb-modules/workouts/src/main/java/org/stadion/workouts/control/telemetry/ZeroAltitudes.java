package org.stadion.workouts.control.telemetry;

import java.util.BitSet;

/**
 * Finds altitudes of exactly zero that mean that there is none: without a fix some receivers write the sea. They are told
 * by the steps that lead to them from both sides, or from the only one, which nobody climbs or falls so fast.
 */
final class ZeroAltitudes {
    private static final double NOTABLE_METRES = 30;
    private static final double FASTEST = 10;
    private static final double MILLIS = 1000;

    private final Column altitude;
    private final Column time;
    private final long zero;

    private ZeroAltitudes(Column altitude, Column time) {
        this.altitude = altitude;
        this.time = time;
        this.zero = Math.round(altitude.offset() * altitude.scale());
    }

    static BitSet in(Column altitude, Column time) {
        return new ZeroAltitudes(altitude, time).found();
    }

    private BitSet found() {
        var found = new BitSet();
        var before = -1;
        for (var i = known(0); i < altitude.size(); i = known(i + 1)) {
            if (altitude.raw(i) != zero) {
                before = i;
                continue;
            }
            var last = i;
            var after = known(i + 1);
            while (after < altitude.size() && altitude.raw(after) == zero) {
                last = after;
                after = known(after + 1);
            }
            var alone = before < 0 && after == altitude.size();
            var fallen = before < 0 || isLeap(before, i);
            var risen = after == altitude.size() || isLeap(last, after);
            if (!alone && fallen && risen) {
                mark(i, last, found);
            }
            i = last;
        }
        return found;
    }

    private int known(int from) {
        var next = from;
        while (next < altitude.size() && altitude.missing(next)) {
            next++;
        }
        return next;
    }

    private void mark(int from, int to, BitSet found) {
        for (var i = from; i <= to; i = known(i + 1)) {
            found.set(i);
        }
    }

    private boolean isLeap(int from, int to) {
        var metres = Math.abs(altitude.value(to) - altitude.value(from));
        var seconds = (time.raw(to) - time.raw(from)) / MILLIS;
        return metres > NOTABLE_METRES && metres > FASTEST * seconds;
    }
}
