package org.stadion.profiles.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.StaleVersion;
import org.stadion.profiles.MeasurementExists;
import org.stadion.profiles.MeasurementKind;
import org.stadion.profiles.MeasurementNotFound;
import org.stadion.profiles.Measurements.Reading;
import org.stadion.profiles.entity.InMemoryAudienceStore;
import org.stadion.profiles.entity.InMemoryMeasurementStore;
import org.stadion.profiles.entity.InMemoryProfileStore;
import org.stadion.profiles.events.MeasurementChanged;
import org.stadion.testing.SetClock;
import org.stadion.testing.Told;

class MeasurementsDeskTest {

    private static final AthleteId ANNA = AthleteId.next();
    private static final LocalDate JANUARY = LocalDate.parse("2026-01-03");
    private static final LocalDate FEBRUARY = LocalDate.parse("2026-02-01");
    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");

    private final Told<MeasurementChanged> told = new Told<>();
    private final MeasurementsDesk desk = new MeasurementsDesk();

    @BeforeEach
    void wire() {
        desk.measurements = new InMemoryMeasurementStore();
        desk.profiles = new InMemoryProfileStore(new InMemoryAudienceStore());
        desk.changed = told;
        desk.clock = SetClock.at("2026-03-02T07:00:00Z");
    }

    @Test
    void a_value_holds_from_its_day_until_the_next_of_its_kind() {
        desk.add(ANNA, MeasurementKind.FTP, new Reading(JANUARY, 250));
        desk.add(ANNA, MeasurementKind.FTP, new Reading(MARCH, 260));

        var known = desk.physiology(ANNA);

        assertThat(known.on(MeasurementKind.FTP, JANUARY.minusDays(1))).isEmpty();
        assertThat(known.on(MeasurementKind.FTP, JANUARY)).contains(new Reading(JANUARY, 250));
        assertThat(known.on(MeasurementKind.FTP, FEBRUARY)).contains(new Reading(JANUARY, 250));
        assertThat(known.on(MeasurementKind.FTP, MARCH)).contains(new Reading(MARCH, 260));
        assertThat(known.on(MeasurementKind.WEIGHT, MARCH)).isEmpty();
    }

    @Test
    void a_value_in_the_past_makes_a_difference_until_the_next_one() {
        desk.add(ANNA, MeasurementKind.FTP, new Reading(MARCH, 260));
        desk.add(ANNA, MeasurementKind.FTP, new Reading(JANUARY, 250));

        assertThat(told.events().getFirst().until()).isNull();
        assertThat(told.events().getLast().from()).isEqualTo(JANUARY);
        assertThat(told.events().getLast().until()).isEqualTo(MARCH);
    }

    @Test
    void a_value_that_moves_makes_a_difference_from_the_earlier_day_on() {
        var value = desk.add(ANNA, MeasurementKind.FTP, new Reading(FEBRUARY, 250));

        desk.change(ANNA, value.id(), value.version(), new Reading(JANUARY, 250));

        assertThat(told.events().getLast().from()).isEqualTo(JANUARY);
        assertThat(told.events().getLast().until()).isNull();
    }

    @Test
    void two_values_of_a_kind_do_not_share_a_day() {
        desk.add(ANNA, MeasurementKind.FTP, new Reading(JANUARY, 250));

        assertThatThrownBy(() -> desk.add(ANNA, MeasurementKind.FTP, new Reading(JANUARY, 255)))
                .isInstanceOf(MeasurementExists.class);
    }

    @Test
    void an_edit_of_what_was_changed_meanwhile_is_refused() {
        var value = desk.add(ANNA, MeasurementKind.FTP, new Reading(JANUARY, 250));
        desk.change(ANNA, value.id(), value.version(), new Reading(JANUARY, 255));

        assertThatThrownBy(() -> desk.change(ANNA, value.id(), value.version(), new Reading(JANUARY, 260)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void nobody_finds_the_values_of_somebody_else() {
        var value = desk.add(ANNA, MeasurementKind.FTP, new Reading(JANUARY, 250));

        assertThatThrownBy(() -> desk.delete(AthleteId.next(), value.id(), value.version()))
                .isInstanceOf(MeasurementNotFound.class);
    }

    @Test
    void an_implausible_value_is_refused() {
        assertThatThrownBy(() -> desk.add(ANNA, MeasurementKind.FTP, new Reading(JANUARY, 2500)))
                .isInstanceOf(DomainException.Invalid.class);
    }
}
