package org.stadion.profiles.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.profiles.MeasurementKind;
import org.stadion.profiles.Measurements.Reading;

/** Which values are plausible. */
public final class MeasurementRules {

    /** Once a day for more than a decade. */
    public static final int MOST_OF_A_KIND = 5_000;

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private MeasurementRules() {}

    /** @return everything that is wrong */
    public static List<Violation> violations(MeasurementKind kind, Reading reading, LocalDate today) {
        var found = new ArrayList<Violation>();
        // Not >= and <=: NaN must be caught too.
        if (!(reading.value() >= kind.least() && reading.value() <= kind.most())) {
            found.add(new Violation(
                    "/value",
                    "implausible",
                    "From " + plain(kind.least()) + " to " + plain(kind.most()) + " " + kind.unit() + "."));
        }
        // Somewhere it is tomorrow already.
        if (reading.validFrom().isAfter(today.plusDays(1))) {
            found.add(new Violation("/valid_from", "in_the_future", "Say from which past day on it holds."));
        }
        if (reading.validFrom().isBefore(EARLIEST)) {
            found.add(new Violation("/valid_from", "too_long_ago", "Not before " + EARLIEST + "."));
        }
        return List.copyOf(found);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
