package org.stadion.workouts.control.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.workouts.ManualEntries.Entry;
import org.stadion.workouts.ManualEntries.Start;

class HandEntryTest {
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final ZoneId LJUBLJANA = ZoneId.of("Europe/Ljubljana");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Start MORNING = new Start(null, LocalDateTime.parse("2026-11-16T06:42:00"), null);

    @Test
    void what_was_typed_in_becomes_figures_and_the_speed_is_computed() {
        var prepared = new HandEntry(run(MORNING, 1800, 1500.0, 5000.0), LJUBLJANA).prepared(NOW);

        var figures = prepared.recording().figures();
        assertThat(figures.shown("distance")).isEqualTo(5000);
        assertThat(figures.shown("elapsed")).isEqualTo(1800);
        assertThat(figures.shown("moving")).isEqualTo(1500);
        assertThat(figures.shown("avg_speed")).isEqualTo(5000.0 / 1500);
        assertThat(figures.find("avg_power").orElseThrow().missing()).isEqualTo("no_power");
        assertThat(prepared.recording().format()).isEqualTo("manual");
        assertThat(prepared.telemetry()).isEmpty();
        assertThat(prepared.title()).isEqualTo("Morning run");
    }

    @Test
    void a_wall_clock_is_read_in_the_zone_given_or_else_in_the_athletes() {
        var atHome = new HandEntry(run(MORNING, 1800, null, null), LJUBLJANA).prepared(NOW);
        var away = new HandEntry(
                        run(new Start(null, LocalDateTime.parse("2026-11-16T06:42:00"), TOKYO), 1800, null, null),
                        LJUBLJANA)
                .prepared(NOW);

        assertThat(atHome.recording().startAt()).isEqualTo("2026-11-16T05:42:00Z");
        assertThat(away.recording().startAt()).isEqualTo("2026-11-15T21:42:00Z");
        assertThat(away.recording().zone()).isEqualTo(TOKYO);
    }

    @Test
    void nobody_runs_ten_kilometres_in_ten_minutes() {
        assertThat(pointers(run(MORNING, 600, null, 10_000.0))).containsExactly("/distance_m");
        assertThat(pointers(run(MORNING, 1800, null, 10_000.0))).isEmpty();
    }

    @Test
    void each_wrong_value_is_named() {
        var tomorrow = new Start(NOW.plusSeconds(2 * 86_400), null, null);
        var wrong = new Entry("juggling", tomorrow, 0, 10.0, -1.0, -5.0, 300.0, 9000.0, -1.0);

        assertThat(pointers(wrong))
                .containsExactlyInAnyOrder(
                        "/start_at",
                        "/sport",
                        "/elapsed_s",
                        "/moving_s",
                        "/ascent_m",
                        "/avg_heart_rate_bpm",
                        "/avg_power_w",
                        "/calories_kcal");
    }

    @Test
    void a_start_is_said_once() {
        assertThat(pointers(run(new Start(null, null, null), 60, null, null))).containsExactly("/start_at");
        assertThat(pointers(run(new Start(NOW, LocalDateTime.parse("2026-11-16T06:42:00"), null), 60, null, null)))
                .containsExactly("/start_at");
    }

    private static Entry run(Start start, double elapsed, @Nullable Double moving, @Nullable Double metres) {
        return new Entry("running", start, elapsed, moving, metres, null, null, null, null);
    }

    private static List<String> pointers(Entry entry) {
        return new HandEntry(entry, LJUBLJANA)
                .violations(NOW).stream().map(Violation::pointer).toList();
    }
}
