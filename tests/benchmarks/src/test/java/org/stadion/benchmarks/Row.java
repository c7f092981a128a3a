package org.stadion.benchmarks;

import java.util.Locale;

/**
 * One comparison.
 *
 * @param question what is compared with what
 * @param ours our cost, with its unit
 * @param peer the other's, measured in the same run
 * @param ratio ours divided by the peer's, or the reverse where the question says "times as fast"
 * @param limit what the ratio must keep to, e.g. {@code <= 5}, or {@code -} when there is none
 */
record Row(String question, String ours, String peer, double ratio, String limit) {

    boolean kept() {
        if (limit.equals("-")) {
            return true;
        }
        var number = Double.parseDouble(limit.substring(2).strip());
        return limit.startsWith("<=") ? ratio <= number : ratio >= number;
    }

    String markdown() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.2f | %s | %s |",
                question,
                ours,
                peer,
                ratio,
                limit,
                kept() ? "kept" : "**missed**");
    }
}
