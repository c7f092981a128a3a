package org.stadion.profiles.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.Ids;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.profiles.MeasurementExists;
import org.stadion.profiles.MeasurementId;
import org.stadion.profiles.MeasurementKind;
import org.stadion.profiles.MeasurementNotFound;
import org.stadion.profiles.MeasurementView;
import org.stadion.profiles.Measurements;
import org.stadion.profiles.Physiology;
import org.stadion.profiles.control.MeasurementRules;
import org.stadion.profiles.entity.Measurement;
import org.stadion.profiles.entity.MeasurementStore;
import org.stadion.profiles.entity.Profile;
import org.stadion.profiles.entity.ProfileStore;
import org.stadion.profiles.events.MeasurementChanged;

/** Athletes keep their own values here; what a value changes elsewhere is told in the same transaction. */
@Stateless
@RolesAllowed("athlete")
public class MeasurementsDesk implements Measurements {

    @Inject
    MeasurementStore measurements;

    @Inject
    ProfileStore profiles;

    @Inject
    Event<MeasurementChanged> changed;

    @Inject
    Clock clock;

    @Override
    public Page<MeasurementView> list(AthleteId athlete, Set<MeasurementKind> kinds, PageRequest page) {
        var wanted = kinds.isEmpty() ? EnumSet.allOf(MeasurementKind.class) : kinds;
        return Page.of(
                        measurements.page(athlete, wanted, page.cursor(), page.limit() + 1),
                        page.limit(),
                        row -> Cursor.at(row.validFrom().toEpochDay(), row.id().value()))
                .map(MeasurementsDesk::view);
    }

    @Override
    public MeasurementView find(AthleteId athlete, MeasurementId id) {
        return view(own(athlete, id));
    }

    @Override
    public MeasurementView add(AthleteId athlete, MeasurementKind kind, Reading reading) {
        requirePlausible(kind, reading);
        measurements.lock(athlete);
        requireFree(athlete, kind, reading.validFrom());
        if (measurements.count(athlete, kind) >= MeasurementRules.MOST_OF_A_KIND) {
            throw new DomainException.Conflict(
                    "too-many-measurements", "At most " + MeasurementRules.MOST_OF_A_KIND + " values of a kind.");
        }
        var measurement = Measurement.of(athlete, kind, reading, now());
        measurements.add(measurement);
        tell(measurement, reading.validFrom(), reading.validFrom());
        return view(measurement);
    }

    @Override
    public MeasurementView change(AthleteId athlete, MeasurementId id, long expectedVersion, Reading reading) {
        measurements.lock(athlete);
        var measurement = own(athlete, id);
        measurement.requireVersion(expectedVersion);
        requirePlausible(measurement.kind(), reading);
        var before = measurement.validFrom();
        if (!before.equals(reading.validFrom())) {
            requireFree(athlete, measurement.kind(), reading.validFrom());
        }
        measurement.correct(reading, now());
        tell(measurement, before, reading.validFrom());
        return view(measurement);
    }

    @Override
    public void delete(AthleteId athlete, MeasurementId id, long expectedVersion) {
        measurements.lock(athlete);
        var measurement = own(athlete, id);
        measurement.requireVersion(expectedVersion);
        measurements.remove(measurement);
        tell(measurement, measurement.validFrom(), measurement.validFrom());
    }

    @Override
    @PermitAll
    public Physiology physiology(AthleteId athlete) {
        var values = new EnumMap<MeasurementKind, NavigableMap<LocalDate, Double>>(MeasurementKind.class);
        for (var measurement : measurements.all(athlete)) {
            values.computeIfAbsent(measurement.kind(), kind -> new TreeMap<>())
                    .put(measurement.validFrom(), measurement.value());
        }
        var profile = profiles.find(athlete);
        return new Physiology(
                values,
                profile.flatMap(Profile::sex).orElse(null),
                profile.flatMap(Profile::birthDate).orElse(null));
    }

    private Measurement own(AthleteId athlete, MeasurementId id) {
        return measurements.find(athlete, id).orElseThrow(() -> new MeasurementNotFound(id));
    }

    private void requirePlausible(MeasurementKind kind, Reading reading) {
        var wrong = MeasurementRules.violations(kind, reading, LocalDate.now(clock));
        if (!wrong.isEmpty()) {
            throw new DomainException.Invalid("measurement-invalid", "Nobody has such a value.", wrong);
        }
    }

    private void requireFree(AthleteId athlete, MeasurementKind kind, LocalDate day) {
        if (measurements.from(athlete, kind, day).isPresent()) {
            throw new MeasurementExists(kind, day);
        }
    }

    /** It made a difference from the earlier day on, and does until the next value after the later one. */
    private void tell(Measurement measurement, LocalDate before, LocalDate after) {
        measurements.flush();
        var from = before.isBefore(after) ? before : after;
        var last = before.isBefore(after) ? after : before;
        var next = measurements
                .nextAfter(measurement.athlete(), measurement.kind(), last)
                .map(Measurement::validFrom)
                .orElse(null);
        changed.fire(new MeasurementChanged(Ids.next(), now(), measurement.athlete(), measurement.kind(), from, next));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static MeasurementView view(Measurement measurement) {
        return new MeasurementView(
                measurement.id(),
                measurement.kind(),
                measurement.value(),
                measurement.kind().unit(),
                measurement.validFrom(),
                measurement.recordedAt(),
                measurement.version());
    }
}
