package org.stadion.social.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.stadion.identity.AthleteId;
import org.stadion.social.control.Deed;
import org.stadion.social.entity.QuotaStore;

/** What time it is, as exact as the database keeps it, and whether somebody may do something once more. */
@Dependent
class Moments {

    @Inject
    Clock clock;

    @Inject
    QuotaStore quotas;

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Counts the deed. @throws org.stadion.kernel.DomainException.Refused if it was done too often lately */
    Instant spend(AthleteId athlete, Deed deed) {
        var now = now();
        deed.check(quotas.use(athlete, deed.name(), deed.windowOf(now)));
        return now;
    }
}
