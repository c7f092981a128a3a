package org.stadion.workouts.control.codec;

/**
 * How often each symbol of an alphabet comes, scaled so that the sum is {@link #TOTAL}; no symbol that comes at all has
 * less than one. Without any symbol there is nothing to code with it.
 */
final class Frequencies {
    static final int TOTAL_BITS = 12;
    static final int TOTAL = 1 << TOTAL_BITS;

    /** What a symbol costs in a written table, about. */
    private static final double SYMBOL_BITS = 12;

    private static final double LN_2 = Math.log(2);

    private final int[] counts;
    private final int[] starts;
    private final long[] reciprocals;

    private Frequencies(int[] scaled) {
        counts = scaled;
        starts = new int[scaled.length];
        reciprocals = new long[scaled.length];
        var start = 0;
        for (var symbol = 0; symbol < scaled.length; symbol++) {
            starts[symbol] = start;
            start += scaled[symbol];
            reciprocals[symbol] = scaled[symbol] > 0 ? RansEncoder.reciprocal(scaled[symbol]) : 0;
        }
    }

    static Frequencies of(int[] histogram) {
        var sum = 0L;
        var present = 0;
        for (var count : histogram) {
            sum += count;
            present += count > 0 ? 1 : 0;
        }
        var scaled = new int[histogram.length];
        if (sum == 0) {
            return new Frequencies(scaled);
        }
        var left = TOTAL - present;
        var most = 0;
        var given = 0;
        for (var symbol = 0; symbol < histogram.length; symbol++) {
            if (histogram[symbol] > 0) {
                var share = (int) ((long) histogram[symbol] * left / sum);
                scaled[symbol] = 1 + share;
                given += 1 + share;
                most = histogram[symbol] > histogram[most] ? symbol : most;
            }
        }
        scaled[most] += TOTAL - given;
        return new Frequencies(scaled);
    }

    /** A number to multiply with in place of dividing by the frequency; see {@link RansEncoder}. */
    long reciprocal(int symbol) {
        return reciprocals[symbol];
    }

    int frequency(int symbol) {
        return counts[symbol];
    }

    int start(int symbol) {
        return starts[symbol];
    }

    /** Bits that symbols coming this often take, and the table itself, about. */
    static double cost(int[] histogram) {
        return entropy(histogram) + tableBits(histogram);
    }

    /** Bits that symbols coming this often take at least. */
    static double entropy(int[] histogram) {
        var sum = 0;
        var bits = 0.0;
        for (var count : histogram) {
            if (count > 0) {
                sum += count;
                bits -= count * log2(count);
            }
        }
        return sum == 0 ? 0 : bits + sum * log2(sum);
    }

    static double tableBits(int[] histogram) {
        var symbols = 0;
        for (var count : histogram) {
            symbols += count > 0 ? 1 : 0;
        }
        return symbols * SYMBOL_BITS;
    }

    private static double log2(double number) {
        return Math.log(number) / LN_2;
    }

    /** Runs of absent symbols and the counts of the others, in Elias gamma code. */
    void write(BitSink sink) {
        var symbol = 0;
        while (symbol < counts.length) {
            var next = symbol;
            while (next < counts.length && counts[next] == 0) {
                next++;
            }
            gamma(sink, next - symbol + 1);
            if (next < counts.length) {
                gamma(sink, counts[next]);
            }
            symbol = next + 1;
            if (next < counts.length && starts[next] + counts[next] == TOTAL) {
                return;
            }
        }
    }

    static Frequencies read(BitSource source, int alphabet) {
        var counts = new int[alphabet];
        var sum = 0;
        var symbol = 0;
        while (symbol < alphabet && sum < TOTAL) {
            symbol += gamma(source) - 1;
            if (symbol >= alphabet) {
                break;
            }
            counts[symbol] = gamma(source);
            sum += counts[symbol++];
        }
        if (sum != TOTAL && sum != 0) {
            throw new CorruptTelemetry("frequencies sum up to " + sum);
        }
        return new Frequencies(counts);
    }

    private static void gamma(BitSink sink, int value) {
        var length = 31 - Integer.numberOfLeadingZeros(value);
        sink.put(0, length);
        sink.put(1, 1);
        sink.put(value, length);
    }

    private static int gamma(BitSource source) {
        var length = 0;
        while (source.read(1) == 0) {
            if (++length > TOTAL_BITS) {
                throw new CorruptTelemetry("a frequency out of range");
            }
        }
        return (1 << length) | (int) source.read(length);
    }
}
