package org.stadion.profiles.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.profiles.MeasurementKind;
import org.stadion.profiles.Measurements.Reading;

/** What every {@link MeasurementStore} must do; run in memory on each build and against PostgreSQL in the ITs. */
interface MeasurementStoreContract {

    AthleteId ANNA = AthleteId.next();
    AthleteId BORIS = AthleteId.next();
    LocalDate JANUARY = LocalDate.parse("2026-01-03");
    LocalDate MARCH = LocalDate.parse("2026-03-01");

    MeasurementStore store();

    private Measurement kept(AthleteId athlete, MeasurementKind kind, LocalDate day, double value) {
        var measurement = Measurement.of(athlete, kind, new Reading(day, value), Instant.parse("2026-03-02T07:00:00Z"));
        store().add(measurement);
        store().flush();
        return measurement;
    }

    @Test
    default void finds_what_was_added_for_its_athlete_alone() {
        var ftp = kept(ANNA, MeasurementKind.FTP, JANUARY, 250);

        assertThat(store().find(ANNA, ftp.id()).orElseThrow().value()).isEqualTo(250);
        assertThat(store().find(BORIS, ftp.id())).isEmpty();
    }

    @Test
    default void knows_which_value_holds_from_a_day_and_which_follows() {
        var january = kept(ANNA, MeasurementKind.FTP, JANUARY, 250);
        var march = kept(ANNA, MeasurementKind.FTP, MARCH, 260);
        kept(ANNA, MeasurementKind.WEIGHT, JANUARY.plusDays(1), 61.5);

        assertThat(store().from(ANNA, MeasurementKind.FTP, JANUARY)).contains(january);
        assertThat(store().nextAfter(ANNA, MeasurementKind.FTP, JANUARY)).contains(march);
        assertThat(store().nextAfter(ANNA, MeasurementKind.FTP, MARCH)).isEmpty();
        assertThat(store().count(ANNA, MeasurementKind.FTP)).isEqualTo(2);
    }

    @Test
    default void pages_latest_day_first() {
        var january = kept(ANNA, MeasurementKind.FTP, JANUARY, 250);
        var march = kept(ANNA, MeasurementKind.FTP, MARCH, 260);
        var weight = kept(ANNA, MeasurementKind.WEIGHT, JANUARY.plusDays(1), 61.5);
        kept(BORIS, MeasurementKind.FTP, MARCH, 300);
        var all = EnumSet.allOf(MeasurementKind.class);

        var cursor = Cursor.at(march.validFrom().toEpochDay(), march.id().value());
        assertThat(store().page(ANNA, all, Optional.empty(), 10)).containsExactly(march, weight, january);
        assertThat(store().page(ANNA, all, Optional.of(cursor), 10)).containsExactly(weight, january);
        assertThat(store().page(ANNA, Set.of(MeasurementKind.WEIGHT), Optional.empty(), 10))
                .containsExactly(weight);
    }

    @Test
    default void forgets_what_was_removed() {
        var ftp = kept(ANNA, MeasurementKind.FTP, JANUARY, 250);

        store().remove(ftp);
        store().flush();

        assertThat(store().all(ANNA)).isEmpty();
    }
}
