package org.stadion.workouts.control.xml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.telemetry.Column;

/**
 * Times as files write them: {@code 2024-06-01T08:00:00.250Z}, with an offset, with a space for the T, with or without a
 * zone or seconds, and the same with other separators. A time without a zone is read as UTC, with a warning. Finer than
 * milliseconds is cut off.
 */
public final class IsoTime {
    private static final int SHORTEST = 16;
    private static final int WITH_SECONDS = 19;
    private static final int LONGEST = 64;

    /** Year to second, and whatever follows; all digits with separators or none. */
    private static final Pattern LOOSE =
            Pattern.compile("(\\d{4})(?:[-/.](?=\\d{1,2}[-/.])|(?=\\d{4}\\D))(\\d{1,2})[-/.]?(\\d{1,2})[Tt ]"
                    + "(\\d{1,2}):?(\\d{2})(?::?(\\d{2}))?(\\D.*|)");

    /** What follows each part of a time in ISO's writing, but for the first. */
    private static final String SEPARATORS = " --T::.";

    private final Warnings warnings;
    private String lastDate = "";
    private long lastDay;

    public IsoTime(Warnings warnings) {
        this.warnings = warnings;
    }

    /** Milliseconds since 1970, or {@link Column#MISSING} if the text is no time. */
    public long epochMillis(String written) {
        var text = written.strip();
        return isIso(text) ? parsed(text) : loose(text);
    }

    private static boolean isIso(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST && hasShape(text);
    }

    /** {@code 2024/06/01 8:00:00}, {@code 2024-6-1T8:00:00Z} and {@code 20240601T080000Z} leave nothing to guess. */
    private long loose(String text) {
        var parts = LOOSE.matcher(text.length() > LONGEST ? "" : text);
        if (!parts.matches()) {
            return Column.MISSING;
        }
        var iso = new StringBuilder(text.length() + 8);
        for (var part = 1; part < SEPARATORS.length(); part++) {
            var digits = Objects.requireNonNullElse(parts.group(part), "00");
            iso.append(digits.length() == 1 ? "0" : "").append(digits).append(SEPARATORS.charAt(part));
        }
        iso.setLength(iso.length() - 1);
        var exact = iso.append(parts.group(SEPARATORS.length())).toString();
        return isIso(exact) ? parsed(exact) : Column.MISSING;
    }

    private long parsed(String text) {
        var hour = number(text, 11);
        var minute = number(text, 14);
        var exact = text.length() >= WITH_SECONDS && text.charAt(SHORTEST) == ':';
        var second = exact ? number(text, 17) : 0;
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            return Column.MISSING;
        }
        var day = epochDay(text.substring(0, 10));
        if (day == Column.MISSING) {
            return Column.MISSING;
        }
        return fractionAndZone(
                text, exact ? WITH_SECONDS : SHORTEST, ((day * 24 + hour) * 60 + minute) * 60_000 + second * 1000L);
    }

    private static boolean hasShape(String text) {
        var separator = text.charAt(10);
        return text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && (separator == 'T' || separator == 't' || separator == ' ')
                && text.charAt(13) == ':';
    }

    private static int number(String text, int at) {
        var tens = text.charAt(at) - '0';
        var ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    /** Points of one file nearly all share a date. */
    private long epochDay(String date) {
        if (!date.equals(lastDate)) {
            try {
                lastDay = LocalDate.parse(date).toEpochDay();
            } catch (DateTimeException impossible) {
                lastDay = Column.MISSING;
            }
            lastDate = date;
        }
        return lastDay;
    }

    private long fractionAndZone(String text, int from, long millis) {
        var at = from;
        var sum = millis;
        if (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',')) {
            var worth = 100;
            at++;
            for (; at < text.length() && isDigit(text.charAt(at)); at++) {
                sum += (long) (text.charAt(at) - '0') * worth;
                worth /= 10;
            }
        }
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        var zone = text.substring(at);
        if (zone.isEmpty()) {
            warnings.add(WarningCode.TIME_ZONE_MISSING);
            return sum;
        }
        var offset = offsetMinutes(zone);
        return offset == Integer.MIN_VALUE ? Column.MISSING : sum - offset * 60_000L;
    }

    /** {@code Z}, {@code UTC}, {@code +02:00}, {@code +0200} or {@code +02}. */
    private static int offsetMinutes(String zone) {
        if (zone.equalsIgnoreCase("Z") || zone.equalsIgnoreCase("UTC") || zone.equalsIgnoreCase("GMT")) {
            return 0;
        }
        var sign = zone.charAt(0) == '-' ? -1 : 1;
        var digits = zone.substring(1).replace(":", "");
        if ((zone.charAt(0) != '+' && sign > 0)
                || !(digits.length() == 2 || digits.length() == 4)
                || !digits.chars().allMatch(c -> isDigit((char) c))) {
            return Integer.MIN_VALUE;
        }
        var hours = Integer.parseInt(digits.substring(0, 2));
        var minutes = digits.length() == 4 ? Integer.parseInt(digits.substring(2)) : 0;
        return hours > 18 || minutes > 59 ? Integer.MIN_VALUE : sign * (hours * 60 + minutes);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
