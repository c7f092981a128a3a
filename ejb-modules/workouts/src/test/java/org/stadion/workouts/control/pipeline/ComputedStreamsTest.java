package org.stadion.workouts.control.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.StreamsView.Stream;
import org.stadion.workouts.control.analysis.grade.GradeModel;
import org.stadion.workouts.control.analysis.power.CriticalPowerModel;
import org.stadion.workouts.control.analysis.power.WPrimeBalance;
import org.stadion.workouts.control.findings.Rides;
import org.stadion.workouts.control.telemetry.Channel;

class ComputedStreamsTest {
    private static final Stream NOTHING = new Stream("", List.of(), null);

    private static final StreamModel MODEL = new StreamModel(
            0.28,
            Optional.of(GradeModel.MINETTI),
            Optional.of(CriticalPowerModel.of(25, 2000)),
            WPrimeBalance.INTEGRAL);

    private static double at(List<?> data, int sample) {
        return ((Number) data.get(sample)).doubleValue();
    }

    @Test
    void the_balance_of_a_rising_power_is_the_published_one() {
        var ride =
                Rides.of("cycling", 100).with(Channel.POWER, second -> second).telemetry();
        var wanted = StreamKeys.wanted(Set.of("w_prime_balance"), List.of("power"));

        var balance =
                Streams.of(ride, wanted, StreamWindow.whole(1000), MODEL).getOrDefault("w_prime_balance", NOTHING);

        assertThat(balance.data()).hasSize(100);
        assertThat(at(balance.data(), 75)).isCloseTo(750.774177, within(0.001));
        assertThat(at(balance.data(), 50)).isCloseTo(1678.243109, within(0.001));
    }

    @Test
    void grade_adjusted_speed_follows_the_model() {
        var run = Rides.of("running", 400)
                .with(Channel.DISTANCE, second -> second * 3.0)
                .with(Channel.ALTITUDE, second -> 100 + second * 0.15)
                .telemetry();
        var wanted = StreamKeys.wanted(Set.of("gap_speed"), List.of("distance", "altitude"));

        var adjusted = Streams.of(run, wanted, StreamWindow.whole(1000), MODEL).getOrDefault("gap_speed", NOTHING);

        // Minetti: at +5 % the cost is 1.3014 of that on the flat.
        assertThat(at(adjusted.data(), 200)).isCloseTo(3 * 1.3014, within(0.02));
    }

    @Test
    void what_was_computed_says_by_what_and_what_was_recorded_does_not() {
        var run = Rides.of("running", 400)
                .with(Channel.DISTANCE, second -> second * 3.0)
                .with(Channel.ALTITUDE, second -> 100 + second * 0.15)
                .telemetry();
        var wanted = StreamKeys.wanted(
                Set.of("distance", "velocity_smooth", "grade_smooth", "moving", "gap_speed"),
                List.of("distance", "altitude"));

        var streams = Streams.of(run, wanted, StreamWindow.whole(1000), MODEL);

        assertThat(streams.getOrDefault("distance", NOTHING).algorithm()).isNull();
        assertThat(streams.getOrDefault("velocity_smooth", NOTHING).algorithm())
                .isEqualTo("speed-stream.distance-by-time@1");
        assertThat(streams.getOrDefault("grade_smooth", NOTHING).algorithm())
                .isEqualTo("grade-profile.gaussian-25-window-200@1");
        assertThat(streams.getOrDefault("moving", NOTHING).algorithm()).isEqualTo("time-moving.pairwise-threshold@1");
        assertThat(streams.getOrDefault("gap_speed", NOTHING).algorithm()).isEqualTo("grade-factor.minetti-cost@1");
    }

    @Test
    void streams_that_cost_something_come_only_to_those_who_ask() {
        var stored = List.of("distance", "altitude", "power");

        assertThat(StreamKeys.wanted(Set.of(), stored).streams()).doesNotContain("gap_speed", "w_prime_balance");
        assertThat(StreamKeys.wanted(Set.of("gap_speed"), stored).streams()).containsExactly("gap_speed");
    }

    @Test
    void what_may_not_be_known_is_left_out() {
        var ride =
                Rides.of("cycling", 100).with(Channel.POWER, second -> second).telemetry();
        var wanted = StreamKeys.wanted(Set.of("w_prime_balance"), List.of("power"));

        assertThat(Streams.of(
                        ride,
                        wanted,
                        StreamWindow.whole(1000),
                        new StreamModel(0.28, Optional.empty(), Optional.empty(), WPrimeBalance.INTEGRAL)))
                .isEmpty();
    }

    @Test
    void a_part_of_the_time_holds_what_the_whole_does_there() {
        var ride = Rides.of("cycling", 100)
                .with(Channel.POWER, second -> second)
                .with(Channel.DISTANCE, second -> second * 10.0)
                .telemetry();
        var wanted = StreamKeys.wanted(
                Set.of("time", "watts", "w_prime_balance", "velocity_smooth"), List.of("power", "distance"));

        var whole = Streams.of(ride, wanted, StreamWindow.whole(1000), MODEL);
        var part = Streams.of(ride, wanted, StreamWindow.of(40.0, 59.5, 1000), MODEL);

        assertThat(part.keySet()).isEqualTo(whole.keySet());
        part.forEach((name, stream) -> assertThat(stream.data())
                .as(name)
                .isEqualTo(whole.getOrDefault(name, NOTHING).data().subList(40, 60)));
    }

    @Test
    void a_part_of_the_time_is_thinned_within_itself() {
        var ride =
                Rides.of("cycling", 1000).with(Channel.POWER, second -> second).telemetry();
        var wanted = StreamKeys.wanted(Set.of("time", "watts"), List.of("power"));

        var part = Streams.of(ride, wanted, StreamWindow.of(500.0, null, 100), MODEL);

        var time = part.getOrDefault("time", NOTHING).data();
        assertThat(time).hasSizeBetween(50, 100);
        assertThat(at(time, 0)).isEqualTo(500);
        assertThat(at(time, time.size() - 1)).isEqualTo(999);
    }

    @Test
    void beyond_the_end_there_are_no_samples() {
        var ride =
                Rides.of("cycling", 100).with(Channel.POWER, second -> second).telemetry();
        var wanted = StreamKeys.wanted(Set.of("watts"), List.of("power"));

        var part = Streams.of(ride, wanted, StreamWindow.of(500.0, 600.0, 100), MODEL);

        assertThat(part.getOrDefault("watts", new Stream("", List.of(1), null)).data())
                .isEmpty();
    }

    @Test
    void only_what_is_stored_stands_for_itself() {
        var stored = List.of("power", "latitude", "longitude");

        assertThat(StreamKeys.asStored(Set.of("time", "watts", "latlng"), stored))
                .isTrue();
        assertThat(StreamKeys.asStored(Set.of("watts", "moving"), stored)).isFalse();
        assertThat(StreamKeys.asStored(Set.of("distance"), stored)).isFalse();
        assertThat(StreamKeys.asStored(Set.of("w_prime_balance"), stored)).isFalse();
    }
}
