package org.stadion.workouts.control.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.PoolLength;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.telemetry.Telemetry;

class PoolFiguresTest {
    private static final Instant EIGHT = Instant.parse("2024-06-01T08:00:00Z");

    private static DecodedSession swim(Totals.Builder totals) {
        return new DecodedSession(
                SportCatalogue.standard().required("pool_swimming"),
                "5/17",
                Optional.of(EIGHT),
                Telemetry.empty(EIGHT),
                totals.build(),
                List.of(),
                List.of(length(0, 30, true), length(30, 40, true), length(70, 20, false), length(90, 35, true)));
    }

    private static PoolLength length(int from, double seconds, boolean active) {
        return new PoolLength(EIGHT.plusSeconds(from), seconds, active, 12, "freestyle");
    }

    @Test
    void a_swim_without_samples_is_as_long_as_its_active_lengths() {
        var figures = FigureSheet.of(swim(new Totals.Builder(new Warnings()).put(Total.POOL_LENGTH, 25)));

        assertThat(figures.find("distance").orElseThrow().shown()).contains(75.0);
        assertThat(figures.find("moving").orElseThrow().shown()).contains(105.0);
    }

    @Test
    void the_distance_that_the_device_counted_is_shown_before_that_of_the_lengths() {
        var figures = FigureSheet.of(swim(
                new Totals.Builder(new Warnings()).put(Total.POOL_LENGTH, 25).put(Total.DISTANCE, 100)));

        var distance = figures.find("distance").orElseThrow();
        assertThat(distance.shown()).contains(100.0);
        assertThat(distance.computed()).isEqualTo(75.0);
    }

    @Test
    void a_pool_of_unknown_length_tells_no_distance() {
        var figures = FigureSheet.of(swim(new Totals.Builder(new Warnings())));

        assertThat(figures.find("distance").orElseThrow().missing()).isEqualTo("no_distance");
    }
}
