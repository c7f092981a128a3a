package org.stadion.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final Parcel PARCEL =
            new Parcel("stadion.workouts", "anna", "{\"type\":\"WorkoutRecorded\",\"version\":1,\"event\":{}}", "", "");

    private final RuntimeException databaseAway = new IllegalStateException(new SQLException("away", "08006"));
    private final RuntimeException badEvent = new IllegalStateException("no such athlete");

    private final Deque<RuntimeException> failures = new ArrayDeque<>();
    private final Deque<RuntimeException> parkingFailures = new ArrayDeque<>();
    private final List<Letter> handled = new ArrayList<>();
    private final List<String> parked = new ArrayList<>();
    private final List<Long> pauses = new ArrayList<>();
    private int pausesUntilStop = Integer.MAX_VALUE;

    @Test
    void an_event_that_is_handled_is_dealt_with() {
        assertThat(deliver(PARCEL)).isTrue();

        assertThat(handled).extracting(Letter::type).containsExactly("WorkoutRecorded");
        assertThat(pauses).isEmpty();
    }

    @Test
    void while_the_database_is_away_it_waits_as_long_as_it_takes_in_growing_pauses() {
        fail(databaseAway, 100);

        assertThat(deliver(PARCEL)).isTrue();

        assertThat(handled).hasSize(1);
        assertThat(parked).isEmpty();
        assertThat(pauses).hasSize(100).startsWith(250L, 500L, 1_000L, 2_000L, 4_000L, 8_000L, 10_000L, 10_000L);
    }

    @Test
    void an_event_that_fails_by_itself_is_parked_after_five_attempts_and_the_channel_goes_on() {
        fail(badEvent, 100);

        assertThat(deliver(PARCEL)).isTrue();

        assertThat(handled).isEmpty();
        assertThat(parked).containsExactly("social: IllegalStateException: no such athlete (5)");
        assertThat(failures).hasSize(95);
    }

    @Test
    void a_failure_that_passes_is_forgotten() {
        fail(badEvent, 4);

        assertThat(deliver(PARCEL)).isTrue();

        assertThat(handled).hasSize(1);
        assertThat(parked).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_parked_at_once() {
        assertThat(deliver(new Parcel("stadion.workouts", "anna", "garbage", "", "")))
                .isTrue();

        assertThat(parked)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("social: UnreadableJson")
                .endsWith("(1)");
        assertThat(pauses).isEmpty();
    }

    @Test
    void failures_around_an_outage_are_not_held_against_the_event() {
        fail(badEvent, 5);
        parkingFailures.add(databaseAway);
        fail(badEvent, 4);

        assertThat(deliver(PARCEL)).isTrue();

        assertThat(handled).hasSize(1);
        assertThat(parked).isEmpty();
    }

    @Test
    void a_server_that_stops_leaves_the_event_for_the_next_start() {
        fail(databaseAway, 100);
        pausesUntilStop = 2;

        assertThat(deliver(PARCEL)).isFalse();

        assertThat(handled).isEmpty();
        assertThat(parked).isEmpty();
    }

    private void fail(RuntimeException failure, int times) {
        for (int i = 0; i < times; i++) {
            failures.add(failure);
        }
    }

    private boolean deliver(Parcel parcel) {
        Consumer<Letter> handler = letter -> {
            if (!failures.isEmpty()) {
                throw failures.remove();
            }
            handled.add(letter);
        };
        return new Delivery("social", parcel, handler, this::park, this::pause).run();
    }

    private void park(String consumer, Parcel parcel, String reason, int attempts) {
        if (!parkingFailures.isEmpty()) {
            throw parkingFailures.remove();
        }
        parked.add(consumer + ": " + reason + " (" + attempts + ")");
    }

    private boolean pause(long millis) {
        pauses.add(millis);
        return pauses.size() <= pausesUntilStop;
    }
}
