package org.stadion.workouts.control.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;
import org.stadion.workouts.entity.Curve;
import org.stadion.workouts.entity.Curve.Kind;

class AchievementsTest {
    private static final long EIGHT = Instant.parse("2024-06-01T08:00:00Z").toEpochMilli();
    private static final double METRES_PER_DEGREE = 111_195.08;

    @Test
    void a_kilometre_at_three_metres_a_second_takes_333_seconds_and_a_third() {
        var achievements = of("running", steady(1200, 3));

        assertThat(best(achievements, Kind.TIME, 1000)).isCloseTo(333.3333, within(0.05));
        assertThat(best(achievements, Kind.SPEED, 60)).isCloseTo(3, within(0.01));
    }

    @Test
    void the_best_minute_of_power_is_found_where_it_was_ridden() {
        var samples = new TelemetryBuilder();
        for (var i = 0; i < 600; i++) {
            samples.sample(EIGHT + i * 1000L);
            samples.put(Channel.POWER, i >= 300 && i < 360 ? 400 : 150);
        }

        var achievements = of("cycling", samples.build());

        assertThat(best(achievements, Kind.POWER, 60)).isEqualTo(400);
        assertThat(curve(achievements, Kind.POWER).points())
                .filteredOn(point -> point.over() == 60)
                .extracting(Curve.Point::fromSeconds)
                .containsExactly(300.0);
        assertThat(best(achievements, Kind.POWER, 120)).isEqualTo(275);
    }

    /** Counted from elsewhere, the same pace differs in the last digit of its floating numbers. */
    @Test
    void equal_efforts_are_equal_to_the_last_digit() {
        var one = counted(0);
        for (var offset = 1; offset < 200; offset++) {
            assertThat(best(counted(offset * 7.7), Kind.TIME, 1000)).isEqualTo(best(one, Kind.TIME, 1000));
            assertThat(best(counted(offset * 7.7), Kind.SPEED, 60)).isEqualTo(best(one, Kind.SPEED, 60));
        }
    }

    private static Achievements counted(double from) {
        var samples = new TelemetryBuilder();
        for (var i = 0; i < 600; i++) {
            samples.sample(EIGHT + i * 1000L);
            samples.putValue(Channel.DISTANCE, from + i * 3.1);
        }
        return of("running", samples.build());
    }

    @Test
    void who_did_not_get_anywhere_followed_no_course() {
        assertThat(of("running", steady(30, 3)).course()).isEmpty();
        assertThat(of("running", steady(120, 3)).course()).isPresent();
    }

    @Test
    void distances_of_a_sport_without_any_are_no_achievement() {
        assertThat(of("yoga", steady(1200, 3)).curves()).extracting(Curve::kind).doesNotContain(Kind.TIME, Kind.SPEED);
    }

    @Test
    void a_sensor_that_only_said_zero_leaves_no_curve() {
        var samples = new TelemetryBuilder();
        for (var i = 0; i < 60; i++) {
            samples.sample(EIGHT + i * 1000L);
            samples.put(Channel.POWER, 0);
        }

        assertThat(of("cycling", samples.build()).curves()).isEmpty();
    }

    @Test
    void positions_of_which_one_half_is_always_missing_are_no_course() {
        var samples = new TelemetryBuilder();
        for (var i = 0; i < 60; i++) {
            samples.sample(EIGHT + i * 1000L);
            samples.putValue(i % 2 == 0 ? Channel.LATITUDE : Channel.LONGITUDE, 0.01 * i);
        }

        assertThat(of("running", samples.build()).course()).isEmpty();
    }

    private static Telemetry steady(int seconds, double metresPerSecond) {
        var samples = new TelemetryBuilder();
        for (var i = 0; i <= seconds; i++) {
            samples.sample(EIGHT + i * 1000L);
            samples.putValue(Channel.LATITUDE, 0);
            samples.putValue(Channel.LONGITUDE, 32.5 + i * metresPerSecond / METRES_PER_DEGREE);
        }
        return samples.build();
    }

    private static Achievements of(String sport, Telemetry telemetry) {
        return Achievements.of(telemetry, SportCatalogue.standard().required(sport));
    }

    private static Curve curve(Achievements achievements, Kind kind) {
        return achievements.curves().stream()
                .filter(curve -> curve.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static double best(Achievements achievements, Kind kind, double over) {
        return curve(achievements, kind).points().stream()
                .filter(point -> point.over() == over)
                .findFirst()
                .orElseThrow()
                .best();
    }
}
