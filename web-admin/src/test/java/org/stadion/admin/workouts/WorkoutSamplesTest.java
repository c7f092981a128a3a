package org.stadion.admin.workouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stadion.admin.workouts.WorkoutSamples.Kind;
import org.stadion.workouts.StreamsView;
import org.stadion.workouts.StreamsView.Stream;

class WorkoutSamplesTest {

    private final WorkoutSamples samples = new WorkoutSamples(new StreamsView(
            3,
            "medium",
            Map.of(
                    "time", new Stream("s", List.of(0, 1, 5), null),
                    "heartrate", new Stream("bpm", Arrays.asList(120, null, 140), null),
                    "watts", new Stream("W", Arrays.asList(null, null, null), null)),
            1,
            ""));

    @Test
    void only_what_was_measured_is_drawn() {
        assertThat(samples.kinds()).containsExactly(Kind.HEART_RATE);
    }

    @Test
    void a_missing_value_is_a_gap_and_no_zero() {
        assertThat(samples.chart(Kind.HEART_RATE, "Heart rate")).contains("[0.0,120.0],[1.0,null],[5.0,140.0]");
        assertThat(samples.summary(Kind.HEART_RATE).getMin()).isEqualTo(120);
        assertThat(samples.summary(Kind.HEART_RATE).getAverage()).isEqualTo(130);
        assertThat(samples.rows().get(1).heartRate()).isNull();
    }

    @Test
    void the_table_stays_short_enough_to_be_read() {
        var seconds = IntStream.range(0, 1_000).boxed().toList();
        var many = new WorkoutSamples(
                new StreamsView(1_000, "medium", Map.of("time", new Stream("s", seconds, null)), 1, ""));

        assertThat(many.rows()).hasSizeBetween(55, 70);
        assertThat(many.rows().getFirst().second()).isEqualTo(0);
    }
}
