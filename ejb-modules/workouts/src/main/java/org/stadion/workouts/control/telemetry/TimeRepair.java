package org.stadion.workouts.control.telemetry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts the times of a source right.
 *
 * <ol>
 *   <li>A time before GPS began or after the year 2099 is no time; the sample is dropped. If no sample has any other, all
 *       stay, without times.
 *   <li>As few samples as possible are dropped for the rest never to run backwards: the longest non-falling
 *       subsequence stays. One clock fault so costs one sample, however far it jumped.
 *   <li>Where every fourth step goes backwards, and {@value #LEAST_STEPS_BACK} do, no clock was at fault: the source wrote
 *       its newest sample first, or in no order. Then all stay and are put in the order of time. So do segments, each
 *       in order and none within another's time, that come in a wrong one. A lone sample is no such segment.
 *   <li>Nobody records with more than {@value #LONGEST_GAP_DAYS} days of silence: of the parts such gaps leave, the one
 *       with most samples stays.
 *   <li>A sample whose time the source does not tell is placed evenly between its neighbours, or at the same instant as
 *       the only neighbour it has.
 * </ol>
 */
final class TimeRepair {
    private static final int LONGEST_GAP_DAYS = 60;
    private static final int LEAST_STEPS_BACK = 15;
    private static final int SHUFFLED_SHARE = 4;
    private static final long LONGEST_GAP = LONGEST_GAP_DAYS * 86_400_000L;

    private final ColumnBuilder times;
    private final int size;
    private final int[] segments;
    private final boolean[] dropped;
    private int backwards;
    private int implausible;
    private int filled;
    private int kept;
    private boolean timed;
    private boolean shuffled;
    private int[] sequence = new int[0];

    private TimeRepair(ColumnBuilder times, int size, int[] segments) {
        this.times = times;
        this.size = size;
        this.segments = segments;
        this.dropped = new boolean[size];
    }

    /** @param segments where segments begin, but for the first */
    static TimeRepair of(ColumnBuilder times, int size, int[] segments) {
        var repair = new TimeRepair(times, size, segments);
        repair.dropImplausible();
        repair.timed = repair.anyTime();
        if (!repair.timed) {
            Arrays.fill(repair.dropped, false);
            repair.implausible = 0;
        }
        if (repair.timed) {
            repair.shuffled = repair.isShuffled() || repair.areSegmentsShuffled();
            repair.order();
            repair.dropDistant();
            repair.fill();
        }
        repair.kept = repair.countKept();
        return repair;
    }

    int backwards() {
        return backwards;
    }

    int implausible() {
        return implausible;
    }

    int filled() {
        return filled;
    }

    boolean shuffled() {
        return shuffled;
    }

    boolean timed() {
        return timed || size == 0;
    }

    boolean keepsAll() {
        return kept == size && !shuffled;
    }

    int[] kept() {
        var indexes = new int[kept];
        var next = 0;
        for (var k = 0; k < size; k++) {
            if (!dropped[at(k)]) {
                indexes[next++] = at(k);
            }
        }
        return indexes;
    }

    long time(int sample) {
        var time = timed ? times.raw(sample) : 0;
        return time == Column.MISSING ? 0 : time;
    }

    long first() {
        for (var k = 0; k < size; k++) {
            if (!dropped[at(k)]) {
                return time(at(k));
            }
        }
        return 0;
    }

    long last() {
        for (var k = size - 1; k >= 0; k--) {
            if (!dropped[at(k)]) {
                return time(at(k));
            }
        }
        return 0;
    }

    /** The sample that comes in this place. */
    private int at(int place) {
        return shuffled ? sequence[place] : place;
    }

    private int countKept() {
        var count = 0;
        for (var drop : dropped) {
            count += drop ? 0 : 1;
        }
        return count;
    }

    private boolean counts(int sample) {
        return !dropped[sample] && times.raw(sample) != Column.MISSING;
    }

    private boolean anyTime() {
        for (var i = 0; i < size; i++) {
            if (counts(i)) {
                return true;
            }
        }
        return false;
    }

    private void dropImplausible() {
        for (var i = 0; i < size; i++) {
            var time = times.raw(i);
            if (time != Column.MISSING && !RecordedTime.isPossible(time)) {
                dropped[i] = true;
                implausible++;
            }
        }
    }

    private boolean isShuffled() {
        var back = 0;
        var timedSamples = 0;
        var earlier = Column.MISSING;
        for (var i = 0; i < size; i++) {
            if (counts(i)) {
                back += earlier != Column.MISSING && times.raw(i) < earlier ? 1 : 0;
                earlier = times.raw(i);
                timedSamples++;
            }
        }
        return back >= LEAST_STEPS_BACK && (long) back * SHUFFLED_SHARE >= timedSamples;
    }

    private boolean areSegmentsShuffled() {
        if (segments.length == 0) {
            return false;
        }
        var parts = new ArrayList<long[]>();
        var from = 0;
        for (var i = 0; i <= segments.length; i++) {
            var to = i < segments.length ? Math.min(segments[i], size) : size;
            if (to > from) {
                if (to - from == 1 || !rises(from, to)) {
                    return false;
                }
                parts.add(new long[] {times.raw(from), times.raw(to - 1)});
            }
            from = to;
        }
        var inOrder = isSequence(parts);
        parts.sort(Comparator.comparingLong(part -> part[0]));
        return !inOrder && isSequence(parts);
    }

    private boolean rises(int from, int to) {
        for (var i = from; i < to; i++) {
            if (!counts(i) || (i > from && times.raw(i) < times.raw(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSequence(List<long[]> parts) {
        for (var i = 1; i < parts.size(); i++) {
            if (parts.get(i)[0] < parts.get(i - 1)[1]) {
                return false;
            }
        }
        return true;
    }

    private void order() {
        if (shuffled) {
            sort();
            return;
        }
        var spoilers = new RisingValues(size, times::raw, this::counts).spoilers();
        spoilers.stream().forEach(i -> dropped[i] = true);
        backwards = spoilers.cardinality();
    }

    /** A sample without a time has no place in such an order. */
    private void sort() {
        for (var i = 0; i < size; i++) {
            if (!counts(i)) {
                backwards += dropped[i] ? 0 : 1;
                dropped[i] = true;
            }
        }
        sequence = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingLong(times::raw))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void dropDistant() {
        var parts = new int[size];
        var sizes = new int[size + 1];
        var part = 0;
        var earlier = Column.MISSING;
        for (var k = 0; k < size; k++) {
            var i = at(k);
            if (counts(i)) {
                part += earlier != Column.MISSING && times.raw(i) - earlier > LONGEST_GAP ? 1 : 0;
                sizes[part]++;
                earlier = times.raw(i);
            }
            parts[i] = part;
        }
        if (part == 0) {
            return;
        }
        var largest = 0;
        for (var i = 1; i <= part; i++) {
            largest = sizes[i] > sizes[largest] ? i : largest;
        }
        for (var i = 0; i < size; i++) {
            if (!dropped[i] && parts[i] != largest) {
                dropped[i] = true;
                implausible++;
            }
        }
    }

    private void fill() {
        var known = -1;
        for (var i = 0; i < size; i++) {
            if (counts(i)) {
                known = i;
            } else if (!dropped[i]) {
                var next = nextKnown(i);
                fill(known, i, next);
                i = next - 1;
            }
        }
    }

    private int nextKnown(int from) {
        var next = from;
        while (next < size && !counts(next)) {
            next++;
        }
        return next;
    }

    private void fill(int known, int from, int next) {
        var left = known < 0 ? times.raw(next) : times.raw(known);
        var right = next < size ? times.raw(next) : left;
        var steps = next - from + 1;
        for (var i = from; i < next; i++) {
            if (!dropped[i]) {
                times.set(i, left + Math.round((right - left) * ((double) (i - from + 1) / steps)));
                filled++;
            }
        }
    }
}
