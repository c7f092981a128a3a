package org.stadion.workouts.control.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TimeRepairTest {
    private static final long DAY = 86_400_000L;
    private static final long START = 1_717_228_800_000L;
    private static final long NONE = Column.MISSING;

    @Test
    void times_in_order_are_left_alone() {
        var repaired = repaired(START, START, START + 1000);

        assertThat(repaired.telemetry().size()).isEqualTo(3);
        assertThat(repaired.backwards() + repaired.implausible() + repaired.filled())
                .isZero();
    }

    @Test
    void one_clock_fault_costs_one_sample_however_far_it_jumped() {
        var repaired = repaired(START, START + 1000, START + 700 * DAY, START + 3000, START + 4000);

        assertThat(repaired.telemetry().spanMillis()).isEqualTo(4000);
        assertThat(repaired.backwards()).isEqualTo(1);
    }

    @Test
    void a_first_sample_from_another_year_is_dropped() {
        var repaired = repaired(START - 700 * DAY, START, START + 1000, START + 2000);

        assertThat(repaired.telemetry().spanMillis()).isEqualTo(2000);
        assertThat(repaired.implausible()).isEqualTo(1);
    }

    @Test
    void a_silence_of_four_weeks_is_believed() {
        var repaired = repaired(START, START + 28 * DAY);

        assertThat(repaired.telemetry().size()).isEqualTo(2);
    }

    @Test
    void times_before_gps_and_after_this_century_are_dropped() {
        var repaired = repaired(0, START, START + 1000, 253_402_300_799_000L);

        assertThat(repaired.telemetry().spanMillis()).isEqualTo(1000);
        assertThat(repaired.implausible()).isEqualTo(2);
    }

    @Test
    void times_beyond_2038_are_times() {
        var rollover = 0x7FFF_FFFFL * 1000;
        var repaired = repaired(rollover, rollover + 1000, rollover + 2000);

        assertThat(repaired.telemetry().start().toEpochMilli()).isEqualTo(rollover);
        assertThat(repaired.telemetry().spanMillis()).isEqualTo(2000);
    }

    @Test
    void a_track_written_newest_first_is_put_in_order() {
        var times =
                IntStream.range(0, 60).mapToLong(i -> START + (59 - i) * 1000L).toArray();

        var repaired = repaired(times);

        assertThat(repaired.telemetry().size()).isEqualTo(60);
        assertThat(repaired.telemetry().time().values()).isSorted();
        assertThat(repaired.telemetry().start().toEpochMilli()).isEqualTo(START);
        assertThat(repaired.backwards()).isZero();
        assertThat(repaired.reordered()).isTrue();
    }

    @Test
    void segments_in_a_wrong_order_are_put_in_that_of_time() {
        var repaired = segments(new long[] {60, 61, 62}, new long[] {10, 11, 12}, new long[] {0, 1});

        assertThat(repaired.telemetry().time().values()).containsExactly(0, 1, 10, 11, 12, 60, 61, 62);
        assertThat(repaired.telemetry().segmentStarts()).containsExactly(2, 5);
        assertThat(repaired.telemetry().start().toEpochMilli()).isEqualTo(START);
        assertThat(repaired.reordered()).isTrue();
    }

    @Test
    void a_lone_sample_of_an_earlier_time_and_segments_within_one_another_are_faults_of_a_clock() {
        assertThat(segments(new long[] {60, 61, 62}, new long[] {10}).backwards())
                .isEqualTo(1);
        assertThat(segments(new long[] {60, 61, 62, 63}, new long[] {10, 61}).reordered())
                .isFalse();
    }

    private static TelemetryBuilder.Repaired segments(long[]... seconds) {
        var samples = new TelemetryBuilder();
        for (var segment : seconds) {
            samples.startSegment();
            for (var second : segment) {
                samples.sample(START + second * 1000);
            }
        }
        return samples.buildRepaired();
    }

    @Test
    void what_was_measured_moves_with_its_time() {
        var samples = new TelemetryBuilder();
        for (var i = 39; i >= 0; i--) {
            samples.sample(START + i * 1000L);
            samples.putValue(Channel.HEART_RATE, 100 + i);
        }
        var telemetry = samples.build();

        var beats = telemetry.column(Channel.HEART_RATE).orElseThrow().values();
        assertThat(beats).startsWith(100, 101, 102).isSorted();
    }

    @Test
    void samples_without_a_time_are_placed_between_their_neighbours() {
        var repaired = repaired(START, NONE, NONE, NONE, START + 4000);

        assertThat(repaired.telemetry().time().values()).containsExactly(0, 1, 2, 3, 4);
        assertThat(repaired.filled()).isEqualTo(3);
    }

    @Test
    void samples_without_a_time_at_the_ends_share_the_only_neighbour_they_have() {
        var repaired = repaired(NONE, START, START + 1000, NONE);

        assertThat(repaired.telemetry().time().values()).containsExactly(0, 0, 1, 1);
    }

    @Test
    void a_track_without_any_time_stays_whole_and_untimed() {
        var repaired = repaired(NONE, NONE, NONE);

        assertThat(repaired.telemetry().timed()).isFalse();
        assertThat(repaired.telemetry().size()).isEqualTo(3);
    }

    @Test
    void a_track_whose_times_are_all_impossible_stays_whole_and_untimed() {
        var repaired = repaired(-2_147_483_647_793L, -2_147_483_647_793L);

        assertThat(repaired.telemetry().timed()).isFalse();
        assertThat(repaired.telemetry().size()).isEqualTo(2);
    }

    @Property
    void times_never_fall_and_no_larger_selection_would_do(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = 9) Long> seconds) {
        var times = seconds.stream().mapToLong(second -> START + second * 1000).toArray();

        var repaired = repaired(times);

        var time = repaired.telemetry().time().values();
        assertThat(time).isSorted();
        assertThat(time).hasSize(longestNonFalling(times));
    }

    /** By trying all selections. */
    private static int longestNonFalling(long[] times) {
        var best = 0;
        for (var selection = 1; selection < 1 << times.length; selection++) {
            var chosen = selection;
            var kept = IntStream.range(0, times.length)
                    .filter(i -> (chosen >> i & 1) == 1)
                    .mapToLong(i -> times[i])
                    .toArray();
            var sorted = kept.clone();
            Arrays.sort(sorted);
            best = Arrays.equals(kept, sorted) ? Math.max(best, kept.length) : best;
        }
        return best;
    }

    private static TelemetryBuilder.Repaired repaired(long... times) {
        var samples = new TelemetryBuilder();
        for (var time : times) {
            if (time == NONE) {
                samples.sample(Column.MISSING);
            } else {
                samples.sample(time);
            }
        }
        return samples.buildRepaired();
    }
}
