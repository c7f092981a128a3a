package org.stadion.workouts.control.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.telemetry.Channel;

class PoolTrackTest {
    private static final Instant EIGHT = Instant.parse("2024-06-01T08:00:00Z");
    private static final Totals POOL_25 =
            new Totals.Builder(new Warnings()).put(Total.POOL_LENGTH, 25).build();

    @Test
    void a_swim_without_samples_has_one_at_the_end_of_every_length() {
        var track = PoolTrack.ofLengths(
                List.of(
                        new PoolLength(EIGHT, 30, true, 15, "freestyle"),
                        new PoolLength(EIGHT.plusSeconds(30), 20, false, 0, ""),
                        new PoolLength(EIGHT.plusSeconds(50), 25, true, 10, "freestyle")),
                POOL_25);

        assertThat(track.time().values()).containsExactly(0, 30, 50, 75);
        assertThat(track.column(Channel.DISTANCE).orElseThrow().values()).containsExactly(0, 25, 25, 50);
        assertThat(track.column(Channel.CADENCE).orElseThrow().values())
                .containsExactly(Double.NaN, 30, Double.NaN, 24);
    }

    @Test
    void lengths_of_an_unknown_pool_are_no_distance() {
        assertThat(PoolTrack.ofLengths(List.of(new PoolLength(EIGHT, 30, true, 15, "")), Totals.NONE)
                        .isEmpty())
                .isTrue();
    }
}
