package org.stadion.profiles.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.profiles.MeasurementId;
import org.stadion.profiles.MeasurementKind;

/** The twin of the database. */
public final class InMemoryMeasurementStore implements MeasurementStore {

    private static final Comparator<Measurement> LATEST_FIRST = Comparator.comparing(Measurement::validFrom)
            .thenComparing(measurement -> measurement.id().toString())
            .reversed();

    private final List<Measurement> measurements = new ArrayList<>();

    @Override
    public void lock(AthleteId athlete) {
        // One thread at a time uses this store.
    }

    @Override
    public void add(Measurement measurement) {
        measurements.add(measurement);
    }

    @Override
    public Optional<Measurement> find(AthleteId athlete, MeasurementId id) {
        return of(athlete).filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Measurement> from(AthleteId athlete, MeasurementKind kind, LocalDate day) {
        return of(athlete, kind).filter(each -> each.validFrom().equals(day)).findFirst();
    }

    @Override
    public Optional<Measurement> nextAfter(AthleteId athlete, MeasurementKind kind, LocalDate day) {
        return of(athlete, kind)
                .filter(each -> each.validFrom().isAfter(day))
                .min(Comparator.comparing(Measurement::validFrom));
    }

    @Override
    public int count(AthleteId athlete, MeasurementKind kind) {
        return (int) of(athlete, kind).count();
    }

    @Override
    public List<Measurement> all(AthleteId athlete) {
        return of(athlete).sorted(LATEST_FIRST.reversed()).toList();
    }

    @Override
    public List<Measurement> page(AthleteId athlete, Set<MeasurementKind> kinds, Optional<Cursor> after, int most) {
        return of(athlete)
                .filter(each -> kinds.contains(each.kind()))
                .sorted(LATEST_FIRST)
                .filter(each -> after.isEmpty() || isAfter(each, after.get()))
                .limit(most)
                .toList();
    }

    private static boolean isAfter(Measurement each, Cursor cursor) {
        var day = LocalDate.ofEpochDay(cursor.number());
        return each.validFrom().isBefore(day)
                || (each.validFrom().equals(day)
                        && each.id().toString().compareTo(cursor.id().toString()) < 0);
    }

    @Override
    public void remove(Measurement measurement) {
        measurements.remove(measurement);
    }

    @Override
    public void flush() {
        // Nothing is ever pending.
    }

    private Stream<Measurement> of(AthleteId athlete) {
        return measurements.stream().filter(each -> each.athlete().equals(athlete));
    }

    private Stream<Measurement> of(AthleteId athlete, MeasurementKind kind) {
        return of(athlete).filter(each -> each.kind() == kind);
    }
}
