package org.stadion.workouts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.DomainException.Violation;

/**
 * Days from one to another, both included.
 *
 * @param from null to let the question decide
 * @param to null for today
 */
public record DaySpan(@Nullable LocalDate from, @Nullable LocalDate to) {
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    /**
     * With both ends known.
     *
     * @param usual days up to the last one, when nobody said where to begin
     * @param most days that may be asked for
     * @throws DomainException.Invalid if it ends before it begins, is too long, or lies more than a year ahead
     */
    public Known known(LocalDate today, int usual, int most) {
        return known(today, last -> last.minusDays(usual - 1L), most);
    }

    /**
     * As above.
     *
     * @param usual from the last day to the first one, when nobody said where to begin
     */
    public Known known(LocalDate today, UnaryOperator<LocalDate> usual, int most) {
        var last = to == null ? today : to;
        if (last.isBefore(EARLIEST) || last.isAfter(today.plusYears(1)) || (from != null && from.isBefore(EARLIEST))) {
            throw invalid("/to", "out_of_range", "Days from " + EARLIEST + " to a year from now can be asked for.");
        }
        var first = from == null ? later(usual.apply(last), EARLIEST) : from;
        if (first.isAfter(last)) {
            throw invalid("/from", "out_of_order", "The first day comes after the last one.");
        }
        if (ChronoUnit.DAYS.between(first, last) >= most) {
            throw invalid("/from", "too_long", "At most " + most + " days can be asked for.");
        }
        return new Known(first, last);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static DomainException.Invalid invalid(String pointer, String code, String message) {
        return new DomainException.Invalid(
                "day-span-invalid", "These days cannot be asked for.", List.of(new Violation(pointer, code, message)));
    }

    public record Known(LocalDate from, LocalDate to) {}
}
