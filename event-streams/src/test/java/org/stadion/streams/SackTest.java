package org.stadion.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SackTest {

    private final List<String> committed = new ArrayList<>();
    private final List<String> parked = new ArrayList<>();
    private final List<Integer> transactions = new ArrayList<>();
    private String bad = "";
    private boolean databaseAway;
    private int most = Integer.MAX_VALUE;
    private int deliveriesUntilStop = Integer.MAX_VALUE;

    @Test
    void what_arrives_together_is_handled_in_one_transaction() {
        assertThat(empty("1", "2", "3")).isTrue();

        assertThat(committed).containsExactly("1", "2", "3");
        assertThat(transactions).containsExactly(3);
    }

    @Test
    void when_time_is_short_it_takes_several() {
        most = 2;

        assertThat(empty("1", "2", "3", "4", "5")).isTrue();

        assertThat(committed).containsExactly("1", "2", "3", "4", "5");
        assertThat(transactions).containsExactly(2, 2);
    }

    @Test
    void a_bad_one_among_many_is_parked_and_the_others_are_done_once_in_their_order() {
        bad = "3";

        assertThat(empty("1", "2", "3", "4")).isTrue();

        assertThat(committed).containsExactly("1", "2", "4");
        assertThat(parked).containsExactly("3");
    }

    @Test
    void what_was_committed_before_the_failure_is_not_done_again() {
        most = 2;
        bad = "4";

        assertThat(empty("1", "2", "3", "4", "5")).isTrue();

        assertThat(committed).containsExactly("1", "2", "3", "5");
        assertThat(parked).containsExactly("4");
    }

    @Test
    void while_a_part_is_away_none_is_parked_or_overtaken() {
        databaseAway = true;
        deliveriesUntilStop = 0; // each waits by itself, the first one for ever

        assertThat(empty("1", "2", "3")).isFalse();

        assertThat(committed).isEmpty();
        assertThat(parked).isEmpty();
    }

    @Test
    void a_server_that_stops_in_the_middle_leaves_the_rest_for_the_next_start() {
        bad = "1";
        deliveriesUntilStop = 2;

        assertThat(empty("1", "2", "3", "4")).isFalse();

        assertThat(parked).containsExactly("1");
        assertThat(committed).containsExactly("2");
    }

    @Test
    void one_alone_needs_no_transaction_around_its_own() {
        assertThat(empty("1")).isTrue();

        assertThat(committed).containsExactly("1");
        assertThat(transactions).isEmpty();
    }

    @Test
    void nothing_is_dealt_with_at_once() {
        assertThat(empty()).isTrue();
    }

    private boolean empty(String... bodies) {
        var parcels = Stream.of(bodies)
                .map(body -> new Parcel("stadion.workouts", "anna", body, "", ""))
                .toList();
        return new Sack("social", parcels).empty(this::together, this::alone);
    }

    /** As a transaction does: all or nothing. */
    private int together(List<Parcel> parcels) {
        var bodies = parcels.stream().limit(most).map(Parcel::body).toList();
        if (databaseAway || bodies.contains(bad)) {
            throw new IllegalStateException("rolled back");
        }
        committed.addAll(bodies);
        transactions.add(bodies.size());
        return bodies.size();
    }

    private boolean alone(Parcel parcel) {
        if (deliveriesUntilStop == 0) {
            return false;
        }
        deliveriesUntilStop--;
        (parcel.body().equals(bad) ? parked : committed).add(parcel.body());
        return true;
    }
}
