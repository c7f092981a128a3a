package org.stadion.profiles;

import java.time.Instant;
import java.time.LocalDate;
import org.stadion.kernel.Versioned;

/**
 * A value that holds from a day on, until the next of its kind.
 *
 * @param validFrom in the athlete's own calendar
 * @param version for If-Match; changes with every change
 */
public record MeasurementView(
        MeasurementId id,
        MeasurementKind kind,
        double value,
        String unit,
        LocalDate validFrom,
        Instant recordedAt,
        long version)
        implements Versioned {}
