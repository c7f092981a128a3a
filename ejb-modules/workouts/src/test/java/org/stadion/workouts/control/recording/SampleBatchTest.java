package org.stadion.workouts.control.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.workouts.Recordings.Batch;
import org.stadion.workouts.control.recording.Trail.Growth;
import org.stadion.workouts.entity.Glimpse;

class SampleBatchTest {
    private static final Instant START = Instant.parse("2026-11-28T08:00:00Z");
    private static final Instant NOW = START.plusSeconds(3600);
    private static final long T = START.toEpochMilli();

    /** Metres of a degree of longitude on the equator of a sphere of the mean radius. */
    private static final double DEGREE = 111_195.08;

    @Test
    void equal_content_has_equal_bytes_whatever_the_order_of_its_channels() {
        var one = new LinkedHashMap<String, List<@Nullable Double>>();
        one.put("power", List.of(200.0, 210.5));
        one.put("heart_rate", Arrays.asList(140.0, null));
        var other = new LinkedHashMap<String, List<@Nullable Double>>();
        other.put("heart_rate", Arrays.asList(140.0, null));
        other.put("power", List.of(200.0, 210.5));

        var bytes = new SampleBatch(new Batch(3, List.of(T, T + 1000), one)).json();

        assertThat(bytes).isEqualTo(new SampleBatch(new Batch(3, List.of(T, T + 1000), other)).json());
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("{\"number\":3,\"at_ms\":[" + T + "," + (T + 1000)
                        + "],\"channels\":{\"heart_rate\":[140,null],\"power\":[200,210.5]}}");
    }

    @Test
    void what_was_measured_before_the_start_is_no_part_of_the_way() {
        var batch = new SampleBatch(new Batch(
                0,
                List.of(T - 2000, T + 1000, T - 1000, T),
                Map.of(
                        "latitude", List.of(1.0, 0.0, 1.0, 0.0),
                        "longitude", List.of(0.0, 0.001, 0.0, 0.0),
                        "heart_rate", Arrays.asList(90.0, 101.0, 91.0, null))));

        var counted = batch.since(Instant.ofEpochMilli(T));

        assertThat(counted.size()).isEqualTo(2);
        assertThat(counted.span().orElseThrow().fromMillis()).isEqualTo(T);
        assertThat(counted.growth(List.of()).metres()).isCloseTo(0.001 * DEGREE, within(0.01));
        assertThat(batch.since(Instant.ofEpochMilli(T - 2000))).isSameAs(batch);
        assertThat(batch.since(Instant.ofEpochMilli(T + 9000)).span()).isEmpty();
    }

    @Test
    void each_wrong_value_is_named() {
        assertThat(pointers(new Batch(0, List.of(T), Map.of("heart_rate", List.of(140.0)))))
                .isEmpty();
        assertThat(pointers(new Batch(-1, List.of(T), Map.of()))).containsExactly("/number");
        assertThat(pointers(new Batch(0, List.of(), Map.of()))).containsExactly("/at_ms");
        assertThat(pointers(new Batch(0, Collections.nCopies(10_001, T), Map.of())))
                .containsExactly("/at_ms");
        assertThat(pointers(new Batch(0, List.of(T - 3_600_000), Map.of()))).containsExactly("/at_ms");
        assertThat(pointers(new Batch(0, List.of(T + 9_000_000), Map.of()))).containsExactly("/at_ms");
        assertThat(pointers(new Batch(0, List.of(T), Map.of("mood", List.of(1.0)))))
                .containsExactly("/channels/mood");
        assertThat(pointers(new Batch(0, List.of(T), Map.of("power", List.of(1.0, 2.0)))))
                .containsExactly("/channels/power");
        assertThat(pointers(new Batch(0, List.of(T), Map.of("power", List.of(Double.NaN)))))
                .containsExactly("/channels/power");
    }

    @Test
    void those_who_watch_see_the_latest_position_and_the_distance_so_far() {
        var shown = after(east(0, 0, 10), Glimpse.NONE);
        shown = after(east(1, 10, 20), shown);

        assertThat(shown.at()).isEqualTo(START.plusSeconds(20));
        assertThat(shown.longitude()).isEqualTo(0.020);
        assertThat(shown.metres()).isCloseTo(0.020 * DEGREE, within(0.1));
    }

    @Test
    void a_batch_from_earlier_adds_distance_but_moves_nobody_back() {
        var shown = after(east(1, 10, 20), Glimpse.NONE);
        shown = east(0, 0, 9).after(shown, new Growth(1000, List.of()));

        assertThat(shown.at()).isEqualTo(START.plusSeconds(20));
        assertThat(shown.longitude()).isEqualTo(0.020);
        assertThat(shown.metres()).isCloseTo(0.010 * DEGREE + 1000, within(0.1));
    }

    @Test
    void the_distance_that_a_client_counts_itself_is_taken_and_its_places_add_nothing() {
        var batch = new SampleBatch(new Batch(
                0,
                List.of(T, T + 1000, T + 2000),
                Map.of(
                        "latitude", List.<@Nullable Double>of(0.0, 0.0, 0.0),
                        "longitude", List.<@Nullable Double>of(0.0, 0.01, 0.02),
                        "distance", List.<@Nullable Double>of(5.0, 12.5, 11.0))));

        assertThat(batch.span()).isEmpty();
        assertThat(after(batch, Glimpse.NONE).metres()).isEqualTo(12.5);
    }

    @Test
    void a_step_over_the_date_line_is_a_step_and_a_place_off_the_globe_is_none() {
        var channels = Map.of(
                "latitude", List.<@Nullable Double>of(0.0, 95.0, 0.0, 0.0),
                "longitude", List.<@Nullable Double>of(179.999, 20.0, 999.0, -179.999));

        var shown =
                after(new SampleBatch(new Batch(0, List.of(T, T + 1000, T + 2000, T + 3000), channels)), Glimpse.NONE);

        assertThat(shown.metres()).isCloseTo(0.002 * DEGREE, within(0.1));
        assertThat(shown.longitude()).isEqualTo(-179.999);
    }

    /** Of a client that sends as it records. */
    private static Glimpse after(SampleBatch batch, Glimpse before) {
        return batch.after(before, batch.growth(before.place().stream().toList()));
    }

    /** A thousandth of a degree a second along the equator. */
    private static SampleBatch east(int number, int fromSecond, int toSecond) {
        var seconds = java.util.stream.IntStream.rangeClosed(fromSecond, toSecond)
                .boxed()
                .toList();
        return new SampleBatch(new Batch(
                number,
                seconds.stream().map(second -> T + second * 1000L).toList(),
                Map.of(
                        "latitude",
                        seconds.stream().<@Nullable Double>map(second -> 0.0).toList(),
                        "longitude",
                        seconds.stream()
                                .<@Nullable Double>map(second -> second / 1000.0)
                                .toList())));
    }

    private static List<String> pointers(Batch batch) {
        return new SampleBatch(batch)
                .violations(START, NOW).stream().map(Violation::pointer).toList();
    }
}
