package org.stadion.devices.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stadion.devices.DeviceId;
import org.stadion.identity.AthleteId;

/** What every {@link DeviceStore} must do; run in memory on each build and against PostgreSQL in the ITs. */
interface DeviceStoreContract {

    AthleteId ANNA = AthleteId.next();
    AthleteId BORIS = AthleteId.next();
    Instant MONDAY_7AM = Instant.parse("2026-03-02T07:00:00Z");

    DeviceStore store();

    default void turnThePage() {}

    @Test
    default void an_athlete_has_one_device_of_a_name() {
        assertThat(store().add(device(ANNA, "Edge 530", 0))).isTrue();

        assertThat(store().add(device(ANNA, "Edge 530", 1))).isFalse();
        assertThat(store().add(device(BORIS, "Edge 530", 1))).isTrue();
        assertThat(store().findForChange(ANNA, "Edge 830")).isEmpty();
    }

    @Test
    default void keeps_what_a_device_recorded() {
        store().add(device(ANNA, "Edge 530", 10));
        turnThePage();

        var found = store().findForChange(ANNA, "Edge 530").orElseThrow();
        found.recorded(MONDAY_7AM.plusSeconds(20));
        found.recorded(MONDAY_7AM.plusSeconds(5));
        turnThePage();

        assertThat(store().findForChange(ANNA, "Edge 530")).hasValueSatisfying(kept -> {
            assertThat(kept.firstSeenAt()).isEqualTo(MONDAY_7AM.plusSeconds(5));
            assertThat(kept.lastSeenAt()).isEqualTo(MONDAY_7AM.plusSeconds(20));
            assertThat(kept.workouts()).isEqualTo(3);
        });
    }

    @Test
    default void devices_are_listed_from_the_newest_back_page_by_page() {
        var devices = List.of(device(ANNA, "one", 0), device(ANNA, "two", 0), device(ANNA, "three", 1));
        devices.forEach(store()::add);
        store().add(device(BORIS, "other", 2));

        var first = store().of(ANNA, Optional.empty(), 2);
        var second = store().of(ANNA, Optional.of(first.getLast().position()), 2);

        assertThat(List.of(first, second))
                .flatExtracting(page -> page)
                .extracting(Device::name)
                .containsExactly("three", "two", "one");
    }

    private static Device device(AthleteId athlete, String name, long after) {
        return Device.meet(DeviceId.next(), athlete, name, MONDAY_7AM.plusSeconds(after));
    }
}
