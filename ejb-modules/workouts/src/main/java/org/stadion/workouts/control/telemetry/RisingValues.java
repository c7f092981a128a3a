package org.stadion.workouts.control.telemetry;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/**
 * Finds the fewest members of a sequence that spoil its order: what stays is the longest subsequence that never falls, found
 * by patience sorting in O(n log n).
 */
final class RisingValues {
    private final int size;
    private final IntToLongFunction value;
    private final IntPredicate counts;

    /** @param counts which members have a value at all */
    RisingValues(int size, IntToLongFunction value, IntPredicate counts) {
        this.size = size;
        this.value = value;
        this.counts = counts;
    }

    /** Whether nothing spoils the order. */
    boolean neverFall() {
        var earlier = Long.MIN_VALUE;
        for (var i = 0; i < size; i++) {
            if (counts.test(i)) {
                if (value.applyAsLong(i) < earlier) {
                    return false;
                }
                earlier = value.applyAsLong(i);
            }
        }
        return true;
    }

    /** The members that spoil the order. */
    BitSet spoilers() {
        var spoilers = new BitSet();
        if (neverFall()) {
            return spoilers;
        }
        // ends[k] is the member that ends the best run of k + 1 members found so far.
        var ends = new int[size];
        var before = new int[size];
        var longest = 0;
        for (var i = 0; i < size; i++) {
            if (counts.test(i)) {
                spoilers.set(i);
                var length = runsNotAbove(value.applyAsLong(i), ends, longest);
                before[i] = length == 0 ? -1 : ends[length - 1];
                ends[length] = i;
                longest = Math.max(longest, length + 1);
            }
        }
        for (var i = ends[longest - 1]; i >= 0; i = before[i]) {
            spoilers.clear(i);
        }
        return spoilers;
    }

    private int runsNotAbove(long limit, int[] ends, int longest) {
        var low = 0;
        var high = longest;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (value.applyAsLong(ends[middle]) <= limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
