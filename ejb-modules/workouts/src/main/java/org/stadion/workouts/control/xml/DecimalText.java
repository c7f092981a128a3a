package org.stadion.workouts.control.xml;

import org.stadion.workouts.control.telemetry.Column;

/** Numbers as XML writes them. Anything else is a missing number, never an exception. */
public final class DecimalText {
    private static final int MOST_DIGITS = 18;
    private static final long[] POWERS = powers();

    private DecimalText() {}

    private static long[] powers() {
        var powers = new long[MOST_DIGITS + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    /**
     * The number times a power of ten, rounded half up; {@link Column#MISSING} if the text is no finite number or too
     * large.
     *
     * @param decimals how many decimal places to keep
     */
    public static long fixed(String text, int decimals) {
        var at = skipSpace(text, 0);
        var negative = at < text.length() && text.charAt(at) == '-';
        if (negative || (at < text.length() && text.charAt(at) == '+')) {
            at++;
        }
        var digits = 0L;
        var count = 0;
        var places = -1;
        var roundUp = false;
        var any = false;
        for (; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                any = true;
                if (places < decimals) {
                    digits = digits * 10 + (c - '0');
                    count += digits == 0 ? 0 : 1;
                    places += places >= 0 ? 1 : 0;
                } else if (places == decimals) {
                    roundUp = c >= '5';
                    places++;
                }
                if (count >= MOST_DIGITS) {
                    return byDouble(text, decimals);
                }
            } else if (c == '.' && places < 0) {
                places = 0;
            } else {
                break;
            }
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            return byDouble(text, decimals);
        }
        if (!any || skipSpace(text, at) != text.length()) {
            return Column.MISSING;
        }
        var factor = POWERS[decimals - Math.max(0, Math.min(places, decimals))];
        if (digits > Long.MAX_VALUE / 2 / factor) {
            return byDouble(text, decimals);
        }
        var scaled = digits * factor;
        scaled += roundUp ? 1 : 0;
        return negative ? -scaled : scaled;
    }

    /** The number; NaN if the text is no finite number. */
    public static double real(String text) {
        var stripped = text.strip();
        if (stripped.isEmpty() || !stripped.chars().allMatch(DecimalText::belongsToNumber)) {
            return Double.NaN;
        }
        try {
            var value = Double.parseDouble(stripped);
            return Double.isInfinite(value) ? Double.NaN : value;
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    /** Java itself also reads hexadecimal, NaN, Infinity and type letters. */
    private static boolean belongsToNumber(int c) {
        return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
    }

    private static long byDouble(String text, int decimals) {
        var value = real(text) * POWERS[decimals];
        return Math.abs(value) < 4e18 ? Math.round(value) : Column.MISSING;
    }

    private static int skipSpace(String text, int from) {
        var at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
