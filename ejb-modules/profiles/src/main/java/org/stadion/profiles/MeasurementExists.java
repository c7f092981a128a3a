package org.stadion.profiles;

import java.time.LocalDate;
import java.util.Locale;
import org.stadion.kernel.DomainException;

/** Another value of the same kind holds from the same day. */
public class MeasurementExists extends DomainException.Conflict {

    private static final long serialVersionUID = 1L;

    public MeasurementExists(MeasurementKind kind, LocalDate day) {
        super(
                "measurement-exists",
                "There is a value of " + kind.name().toLowerCase(Locale.ROOT) + " from " + day
                        + " on already. Change that one.");
    }
}
