package org.stadion.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stadion.localstack.workoutfile.Recording;
import org.stadion.localstack.workoutfile.Sample;

class PastTest {
    private static final Instant ANCHOR = Instant.parse("2026-06-15T10:00:00Z");

    @Test
    void there_are_twenty_athletes_with_an_account_each_and_three_hundred_workouts() throws IOException {
        var realm = new ObjectMapper()
                .readTree(
                        Path.of("../wildfly-config/keycloak/stadion-demo.json").toFile());

        assertThat(Roster.ATHLETES).hasSize(20);
        assertThat(realm.path("users"))
                .extracting(user -> user.path("username").asText())
                .containsAll(Roster.ATHLETES.stream().map(Athlete::user).toList());
        assertThat(all()).hasSize(300);
    }

    @Test
    void the_same_anchor_makes_the_same_bytes() {
        var first = Past.of(Roster.ATHLETES.getFirst(), ANCHOR);
        var second = Past.of(Roster.ATHLETES.getFirst(), ANCHOR);

        assertThat(second).isEqualTo(first);
        assertThat(second.get(3).file()).isEqualTo(first.get(3).file());
    }

    @Test
    void no_two_files_share_a_name_and_all_three_formats_occur() {
        var names = new HashSet<String>();
        all().forEach(workout -> assertThat(names.add(workout.fileName())).isTrue());

        for (var format : PlannedWorkout.Format.values()) {
            assertThat(all()).filteredOn(workout -> workout.format() == format).hasSizeGreaterThan(30);
        }
    }

    @Test
    void workouts_end_before_the_anchor_and_never_overlap() {
        for (var athlete : Roster.ATHLETES) {
            var past = Past.of(athlete, ANCHOR);
            for (int i = 0; i < past.size(); i++) {
                var workout = past.get(i);
                var end = workout.start().plusSeconds(recording(workout).elapsedS());
                assertThat(end).isBefore(i + 1 < past.size() ? past.get(i + 1).start() : ANCHOR);
            }
            assertThat(past.getLast().start()).isAfter(ANCHOR.minus(Duration.ofHours(9)));
        }
    }

    @Test
    void every_workout_is_one_that_a_person_could_have_done() {
        for (var workout : all()) {
            var recording = recording(workout);
            var whole = recording.whole();
            var speed = recording.distanceM() / whole.timerS();
            var athlete = workout.athlete();

            assertThat(speed)
                    .as(workout + " speed")
                    .isBetween(
                            workout.kind().onWheels() ? 5.0 : 1.0,
                            workout.kind().onWheels() ? 11.5 : 4.8);
            assertThat(whole.average(Sample::heartRateBpm))
                    .as(workout + " heart rate")
                    .isBetween(athlete.restingBpm() + 30.0, athlete.maximalBpm() - 8.0);
            assertThat(whole.most(Sample::heartRateBpm)).isLessThan(athlete.maximalBpm());
            if (workout.kind().onWheels()) {
                assertThat(whole.average(Sample::powerW))
                        .as(workout + " power")
                        .isBetween(0.5 * athlete.thresholdW(), athlete.thresholdW());
            } else {
                assertThat(whole.average(Sample::powerW)).isNaN();
            }
            if (workout.kind().sport().outdoors()) {
                assertThat(whole.ascentM() / recording.distanceM())
                        .as(workout + " ascent")
                        .isBetween(0.0005, 0.06);
            }
        }
    }

    @Test
    void the_track_is_as_long_as_the_distance() {
        for (var workout : Past.of(Roster.ATHLETES.get(6), ANCHOR)) {
            if (workout.kind().sport().outdoors()) {
                var recording = recording(workout);

                assertThat(haversineM(recording.samples()))
                        .isCloseTo(recording.distanceM(), within(0.003 * recording.distanceM()));
            }
        }
    }

    private static List<PlannedWorkout> all() {
        return Roster.ATHLETES.stream()
                .flatMap(athlete -> Past.of(athlete, ANCHOR).stream())
                .toList();
    }

    private static Recording recording(PlannedWorkout workout) {
        return new Simulation(workout.athlete(), workout.kind(), 1, workout.seed()).from(workout.start(), "");
    }

    /** On the sphere of 6 371 008.8 m. */
    private static double haversineM(List<Sample> samples) {
        var sum = 0.0;
        for (int i = 1; i < samples.size(); i++) {
            var a = samples.get(i - 1);
            var b = samples.get(i);
            var dLat = Math.toRadians(b.latitude() - a.latitude());
            var dLon = Math.toRadians(b.longitude() - a.longitude());
            var h = Math.pow(Math.sin(dLat / 2), 2)
                    + Math.cos(Math.toRadians(a.latitude()))
                            * Math.cos(Math.toRadians(b.latitude()))
                            * Math.pow(Math.sin(dLon / 2), 2);
            sum += 2 * 6_371_008.8 * Math.asin(Math.sqrt(h));
        }
        return sum;
    }
}
