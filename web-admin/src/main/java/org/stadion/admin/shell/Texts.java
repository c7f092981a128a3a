package org.stadion.admin.shell;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;

/** How the console writes words and figures, in the language of the page. Pages call these as functions. */
public final class Texts {

    static final String BUNDLE = "org.stadion.admin.texts";

    private static final int THOUSAND = 1_000;
    private static final String[] BYTE_UNITS = {"B", "kB", "MB", "GB", "TB"};

    private Texts() {}

    public static String text(String key) {
        return text(locale(), key);
    }

    /** The text with {@code {0}} replaced. */
    public static String text1(String key, Object argument) {
        return text(locale(), key, argument);
    }

    /** The text with {@code {0}} and {@code {1}} replaced. */
    public static String text2(String key, Object first, Object second) {
        return text(locale(), key, first, second);
    }

    public static String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** A number with its noun in the right form, e.g. {@code 3 files}. */
    public static String count(String key, long number) {
        return count(locale(), key, number);
    }

    public static String bytes(long bytes) {
        return bytes(locale(), bytes);
    }

    /** A number with so many decimals at the most. */
    public static String decimal(double number, int decimals) {
        return figure(locale(), number, decimals);
    }

    /** As on a stopwatch: 4:05 or 1:02:03. */
    public static String clock(Duration duration) {
        long seconds = duration.plusMillis(500).toSeconds();
        return seconds < 3_600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3_600, seconds % 3_600 / 60, seconds % 60);
    }

    /** As on a stopwatch, of seconds. */
    public static String seconds(double seconds) {
        return clock(Duration.ofMillis(Math.round(seconds * THOUSAND)));
    }

    public static String duration(Duration duration) {
        return duration(locale(), duration);
    }

    static String text(Locale locale, String key, Object... arguments) {
        var pattern = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    static String count(Locale locale, String key, long number) {
        return text(
                locale,
                key + "." + Plural.of(locale, number).word(),
                NumberFormat.getIntegerInstance(locale).format(number));
    }

    /** Decimal units, as disks and networks count. */
    static String bytes(Locale locale, long bytes) {
        double amount = bytes;
        int unit = 0;
        while (amount >= THOUSAND && unit < BYTE_UNITS.length - 1) {
            amount /= THOUSAND;
            unit++;
        }
        return figure(locale, amount, unit == 0 || amount >= 100 ? 0 : 1) + "\u00a0"
                + text(locale, "unit." + BYTE_UNITS[unit]);
    }

    /** The two largest units that say something: 250 ms, 3.2 s, 4 min, 2 h 5 min, 3 d 4 h. */
    static String duration(Locale locale, Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds < 1) {
            return whole(locale, duration.toMillis()) + unit(locale, "ms");
        }
        if (seconds < 60) {
            return figure(locale, duration.toMillis() / (double) THOUSAND, seconds < 10 ? 1 : 0) + unit(locale, "s");
        }
        if (seconds < 3_600) {
            return two(locale, seconds / 60, "min", seconds < 600 ? seconds % 60 : 0, "s");
        }
        if (seconds < 86_400) {
            return two(locale, seconds / 3_600, "h", seconds % 3_600 / 60, "min");
        }
        return two(locale, seconds / 86_400, "d", seconds % 86_400 / 3_600, "h");
    }

    private static String two(Locale locale, long large, String largeUnit, long small, String smallUnit) {
        var first = whole(locale, large) + unit(locale, largeUnit);
        return small == 0 ? first : first + " " + whole(locale, small) + unit(locale, smallUnit);
    }

    private static String unit(Locale locale, String unit) {
        return "\u00a0" + text(locale, "unit." + unit);
    }

    private static String whole(Locale locale, long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    private static String figure(Locale locale, double amount, int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
