package org.stadion.workouts.control.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TelemetryTest {
    private static final long EIGHT = Instant.parse("2024-06-01T08:00:00Z").toEpochMilli();

    @Test
    void times_count_from_the_first_sample() {
        var telemetry = everySecond(3);

        assertThat(telemetry.start()).isEqualTo(Instant.parse("2024-06-01T08:00:00Z"));
        assertThat(telemetry.millis(2)).isEqualTo(2000);
        assertThat(telemetry.at(2)).isEqualTo(Instant.parse("2024-06-01T08:00:02Z"));
        assertThat(telemetry.spanMillis()).isEqualTo(2000);
    }

    @Test
    void a_month_left_running_does_not_overflow() {
        var samples = new TelemetryBuilder();
        samples.sample(EIGHT);
        samples.sample(EIGHT + 27 * 86_400_000L);

        assertThat(samples.build().spanMillis()).isEqualTo(2_332_800_000L);
    }

    @Test
    void a_channel_that_was_never_measured_is_absent() {
        var samples = new TelemetryBuilder();
        samples.column(Channel.POWER);
        samples.sample(EIGHT);
        samples.put(Channel.HEART_RATE, 140);

        assertThat(samples.build().channels()).containsExactly(Channel.HEART_RATE);
    }

    @Test
    void a_slice_takes_along_what_lies_in_it() {
        var samples = new TelemetryBuilder();
        for (var i = 0; i < 10; i++) {
            if (i == 4) {
                samples.startSegment();
            }
            samples.sample(EIGHT + i * 1000L);
            samples.put(Channel.HEART_RATE, 100 + i);
        }
        samples.pause(EIGHT + 3000, EIGHT + 4000);

        var slice = samples.build().slice(2, 6);

        assertThat(slice.start()).isEqualTo(Instant.parse("2024-06-01T08:00:02Z"));
        assertThat(slice.column(Channel.HEART_RATE).orElseThrow().values()).containsExactly(102, 103, 104, 105);
        assertThat(slice.segments()).containsExactly(new Segment(0, 2), new Segment(2, 4));
        assertThat(slice.pauses()).containsExactly(new Pause(1000, 2000));
    }

    @Test
    void pauses_are_ordered_merged_and_kept_within_the_samples() {
        var samples = new TelemetryBuilder();
        samples.sample(EIGHT);
        samples.sample(EIGHT + 100_000);
        samples.pause(EIGHT + 50_000, EIGHT + 60_000);
        samples.pause(EIGHT - 5_000, EIGHT + 10_000);
        samples.pause(EIGHT + 55_000, EIGHT + 70_000);
        samples.pause(EIGHT + 90_000, EIGHT + 500_000);

        assertThat(samples.build().pauses())
                .containsExactly(
                        new Pause(0, 10_000),
                        new Pause(50_000, 60_000),
                        new Pause(60_000, 70_000),
                        new Pause(90_000, 100_000));
    }

    @Test
    void half_a_sample_at_the_end_of_a_broken_file_is_forgotten() {
        var samples = new TelemetryBuilder();
        samples.sample(EIGHT);
        samples.put(Channel.HEART_RATE, 100);
        samples.column(Channel.HEART_RATE).set(1, 200);

        var telemetry = samples.build();

        assertThat(telemetry.size()).isEqualTo(1);
        assertThat(telemetry.column(Channel.HEART_RATE).orElseThrow().values()).containsExactly(100);
    }

    @Test
    void a_store_cannot_give_back_times_that_fall() {
        var time = Column.ofInts(new int[] {0, 2000, 1000}, 3, 1000, 0);

        assertThatThrownBy(() -> Telemetry.of(Instant.EPOCH, true, time, Map.of(), List.of(), new int[0], List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void degrees_printed_from_semicircles_are_kept_as_semicircles() {
        var samples = new TelemetryBuilder();
        samples.sample(EIGHT);
        samples.column(Channel.LATITUDE, 1e9, 0).set(0, Math.round(596_523_236 * 180.0 / 0x1p31 * 1e9));
        samples.column(Channel.LONGITUDE, 1e9, 0).set(0, 6_073_670_000L);

        var telemetry = samples.build();

        assertThat(telemetry.column(Channel.LATITUDE).orElseThrow().raw(0)).isEqualTo(596_523_236);
        assertThat(telemetry.column(Channel.LONGITUDE).orElseThrow().scale()).isEqualTo(1e5);
    }

    private static Telemetry everySecond(int count) {
        var samples = new TelemetryBuilder();
        for (var i = 0; i < count; i++) {
            samples.sample(EIGHT + i * 1000L);
        }
        return samples.build();
    }
}
