package org.stadion.profiles;

import java.time.LocalDate;
import java.util.Set;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;

/** What athletes measured of themselves, each value with the day from which it holds. For their own eyes only. */
public interface Measurements {

    /**
     * Latest day first.
     *
     * @param kinds those wanted; none for all
     */
    Page<MeasurementView> list(AthleteId athlete, Set<MeasurementKind> kinds, PageRequest page);

    /** @throws MeasurementNotFound if the athlete has none of this id */
    MeasurementView find(AthleteId athlete, MeasurementId id);

    /** @throws MeasurementExists if one of this kind holds from this day already */
    MeasurementView add(AthleteId athlete, MeasurementKind kind, Reading reading);

    /** @throws org.stadion.kernel.StaleVersion if somebody changed it since {@code expectedVersion} */
    MeasurementView change(AthleteId athlete, MeasurementId id, long expectedVersion, Reading reading);

    /** @throws org.stadion.kernel.StaleVersion if somebody changed it since {@code expectedVersion} */
    void delete(AthleteId athlete, MeasurementId id, long expectedVersion);

    /** All that is known of the athlete's body, for other modules' own work; also without a logged-in caller. */
    Physiology physiology(AthleteId athlete);

    /** A value, and the day from which it holds. */
    record Reading(LocalDate validFrom, double value) {}
}
