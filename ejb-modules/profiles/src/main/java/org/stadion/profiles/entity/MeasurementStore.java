package org.stadion.profiles.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.profiles.MeasurementId;
import org.stadion.profiles.MeasurementKind;

/** Holds measurements. */
public interface MeasurementStore {

    /** Makes everybody else who changes measurements of this athlete wait until this transaction ends. */
    void lock(AthleteId athlete);

    void add(Measurement measurement);

    Optional<Measurement> find(AthleteId athlete, MeasurementId id);

    Optional<Measurement> from(AthleteId athlete, MeasurementKind kind, LocalDate day);

    /** The first of the kind that holds from a later day. */
    Optional<Measurement> nextAfter(AthleteId athlete, MeasurementKind kind, LocalDate day);

    int count(AthleteId athlete, MeasurementKind kind);

    List<Measurement> all(AthleteId athlete);

    /**
     * Those of these kinds, latest day first, then latest id.
     *
     * @param after the place where the page before ended: a day since the epoch, and an id
     */
    List<Measurement> page(AthleteId athlete, Set<MeasurementKind> kinds, Optional<Cursor> after, int most);

    void remove(Measurement measurement);

    /** Writes what is pending. */
    void flush();
}
