package org.stadion.workouts.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.boundary.House.ANNA;
import static org.stadion.workouts.boundary.House.TEN;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.stadion.testing.TestDatabase;
import org.stadion.workouts.boundary.House.Settled;

/** Files that one transaction takes in are told apart, and joined, as if each had come alone. */
class TakenTogetherIT {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("workouts");

    @AutoClose
    private final House house = new House(DATABASE);

    private static Track day(int day) {
        return Track.run("day" + day + ".gpx", TEN.plus(Duration.ofDays(day)));
    }

    @Test
    void each_becomes_a_workout_and_is_told_of_in_the_order_of_the_files() {
        var settled = house.uploadTogether(ANNA, day(2), day(0), day(1));

        assertThat(settled).extracting(Settled::state).containsOnly("IMPORTED");
        assertThat(house.workouts(ANNA))
                .hasSize(3)
                .allSatisfy(workout -> assertThat(house.<Boolean>within(
                                stores -> stores.telemetry().find(workout.id()).isPresent()
                                        && stores.analyses().find(workout.id()).isPresent()))
                        .isTrue());
        assertThat(house.events.recorded.events())
                .extracting(event -> event.state().workout())
                .isEqualTo(settled.stream().map(Settled::workout).toList());
    }

    @Test
    void the_same_content_twice_makes_one_workout_and_a_duplicate() {
        var settled = house.uploadTogether(ANNA, day(0), Track.run("copy.gpx", TEN), day(1));

        assertThat(settled).extracting(Settled::state).containsExactly("IMPORTED", "DUPLICATE", "IMPORTED");
        assertThat(settled.get(1).workouts()).isEqualTo(settled.get(0).workouts());
        assertThat(house.workouts(ANNA)).hasSize(2);
    }

    @Test
    void a_workout_that_two_devices_recorded_is_recorded_first_and_then_changed() {
        var watch = Track.run("watch.gpx", TEN);
        var phone = Track.run("phone.gpx", TEN.plusSeconds(20)).covering(10_050);

        var settled = house.uploadTogether(ANNA, watch, day(1), phone);

        assertThat(settled.get(2))
                .isEqualTo(new Settled("IMPORTED", settled.get(0).workouts(), List.of("merged")));
        assertThat(house.workouts(ANNA)).hasSize(2);
        assertThat(house.events.recorded.events()).hasSize(2);
        assertThat(house.events.changed.events())
                .extracting(event -> event.state().workout())
                .containsExactly(settled.get(0).workout());
    }

    @Test
    void one_of_them_joins_a_workout_that_was_here_before() {
        var earlier = house.upload(ANNA, Track.run("watch.gpx", TEN));
        var phone = Track.run("phone.gpx", TEN.plusSeconds(20)).covering(10_050);

        var settled = house.uploadTogether(ANNA, day(1), phone, day(2));

        assertThat(settled.get(1)).isEqualTo(new Settled("IMPORTED", earlier.workouts(), List.of("merged")));
        assertThat(house.workouts(ANNA)).hasSize(3);
    }

    @Test
    void one_that_may_be_a_deleted_workout_is_asked_about() {
        var earlier = house.upload(ANNA, Track.run("watch.gpx", TEN));
        house.looking(desk -> {
            desk.delete(ANNA, earlier.workout(), house.workouts(ANNA).getFirst().version());
            return true;
        });

        var settled = house.uploadTogether(
                ANNA, day(1), Track.run("phone.gpx", TEN.plusSeconds(20)).covering(10_050));

        assertThat(settled).extracting(Settled::remarks).containsExactly(List.of(), List.of("merge-unsure"));
        assertThat(house.workouts(ANNA)).hasSize(2);
    }
}
