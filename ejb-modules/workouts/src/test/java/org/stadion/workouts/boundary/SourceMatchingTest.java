package org.stadion.workouts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.decode.Decoders;
import org.stadion.workouts.control.pipeline.Preparation;

/** Whether the time of a record says anything of which workout it is. */
class SourceMatchingTest {
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");

    private static boolean hasTime(byte[] file) {
        var prepared = Preparation.of(Decoders.decode(file), ZoneOffset.UTC, TEN);
        return SourceMatching.hasTime(prepared.getFirst());
    }

    @Test
    void a_track_with_times_happened_then() {
        assertThat(hasTime(Track.run("run.gpx", TEN).bytes())).isTrue();
    }

    @Test
    void a_track_without_times_may_be_of_any_day() {
        assertThat(hasTime(Track.run("drawn.gpx", TEN).undated().bytes())).isFalse();
    }

    @Test
    void seconds_of_no_day_may_be_of_any_day() {
        var streams = """
                {"time": {"data": [0, 1, 2, 3]}, "heartrate": {"data": [120, 121, 122, 123]},
                 "distance": {"data": [0, 3, 6, 9]}}""";

        assertThat(hasTime(streams.getBytes(StandardCharsets.UTF_8))).isFalse();
    }
}
