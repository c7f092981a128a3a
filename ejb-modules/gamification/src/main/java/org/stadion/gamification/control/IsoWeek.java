package org.stadion.gamification.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stadion.kernel.DomainException;

/**
 * A week as ISO 8601 counts it: Monday to Sunday, and week 1 is the one with the year's first Thursday, so the first days
 * of January may belong to the year before.
 */
public record IsoWeek(int year, int week) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final int DAY_IN_EVERY_WEEK = 4;

    public IsoWeek {
        if (week < 1 || week > weeksOf(year)) {
            throw unreadable();
        }
    }

    public static IsoWeek of(Instant moment, ZoneId zone) {
        var day = moment.atZone(zone).toLocalDate();
        return new IsoWeek(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** @throws DomainException.Invalid if there is no such week */
    public static IsoWeek parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw unreadable();
        }
        return new IsoWeek(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    /** E.g. {@code 2026-W47}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-W%02d", year, week);
    }

    private static long weeksOf(int year) {
        // The fourth of January is always in week 1.
        return IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(year, 1, DAY_IN_EVERY_WEEK))
                .getMaximum();
    }

    private static DomainException unreadable() {
        return new DomainException.Invalid("week-unreadable", "Write an ISO week that exists, e.g. 2026-W47.");
    }
}
