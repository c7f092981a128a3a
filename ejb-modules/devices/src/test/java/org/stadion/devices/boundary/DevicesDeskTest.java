package org.stadion.devices.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stadion.devices.Devices.DeviceView;
import org.stadion.devices.entity.InMemoryDeviceStore;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Ids;
import org.stadion.kernel.PageRequest;
import org.stadion.kernel.Visibility;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.events.WorkoutRecorded;
import org.stadion.workouts.events.WorkoutState;

class DevicesDeskTest {

    private static final AthleteId ANNA = AthleteId.next();

    private final DevicesDesk desk = new DevicesDesk();
    private final Set<UUID> handled = new HashSet<>();

    @BeforeEach
    void wire() {
        desk.devices = new InMemoryDeviceStore();
        desk.handled = (event, consumer) -> handled.add(event);
    }

    @Test
    void a_device_is_known_from_its_first_workout_on() {
        desk.onWorkoutRecorded(recorded(" Edge\t530 ", "2026-03-02T07:00:00Z"));
        desk.onWorkoutRecorded(recorded("Edge 530", "2026-03-03T07:00:00Z"));
        desk.onWorkoutRecorded(recorded("Forerunner", "2026-03-01T07:00:00Z"));

        assertThat(devices())
                .extracting(DeviceView::name, DeviceView::workouts)
                .containsExactly(tuple("Edge 530", 2L), tuple("Forerunner", 1L));
        assertThat(devices().getFirst().lastSeenAt()).isEqualTo(Instant.parse("2026-03-03T07:00:00Z"));
    }

    @Test
    void the_same_event_again_changes_nothing() {
        var event = recorded("Edge 530", "2026-03-02T07:00:00Z");

        desk.onWorkoutRecorded(event);
        desk.onWorkoutRecorded(event);

        assertThat(devices()).singleElement().extracting(DeviceView::workouts).isEqualTo(1L);
    }

    @Test
    void a_workout_that_says_no_device_is_passed_over() {
        desk.onWorkoutRecorded(recorded(" \n", "2026-03-02T07:00:00Z"));

        assertThat(devices()).isEmpty();
    }

    @Test
    void a_name_without_end_is_cut() {
        desk.onWorkoutRecorded(recorded("x".repeat(10_000), "2026-03-02T07:00:00Z"));

        assertThat(devices().getFirst().name()).hasSize(200);
    }

    private List<DeviceView> devices() {
        return desk.list(ANNA, PageRequest.first(100)).items();
    }

    private static WorkoutRecorded recorded(String source, String startedAt) {
        return new WorkoutRecorded(
                Ids.next(),
                Instant.parse("2026-03-05T07:00:00Z"),
                new WorkoutState(
                        WorkoutId.next(),
                        ANNA,
                        "cycling",
                        "Ride",
                        Instant.parse(startedAt),
                        ZoneOffset.UTC,
                        null,
                        3600,
                        3600,
                        null,
                        Visibility.EVERYONE,
                        source));
    }
}
