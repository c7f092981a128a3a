package org.stadion.admin.workouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stadion.admin.workouts.FleetDays.Sum;
import org.stadion.workouts.FleetStatistics.SportDay;

class FleetDaysTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-01");

    private final FleetDays days = new FleetDays(
            List.of(
                    row(0, "running", 4, 40_000, 14_400),
                    row(0, "cycling", 1, 30_500, 3_600),
                    row(2, "running", 2, 20_000, 7_200),
                    row(2, "trail_running", 1, 8_000, 4_000),
                    row(2, "yoga", 1, 0, 1_800)),
            FIRST,
            FIRST.plusDays(2));

    @Test
    void sums_are_made_over_all_by_sport_and_by_day() {
        assertThat(days.all()).isEqualTo(new Sum("", 9, 98.5, Duration.ofSeconds(31_000), 900));
        assertThat(days.sports()).extracting(Sum::name).containsExactly("Running", "Cycling", "Trail running", "Yoga");
        assertThat(days.sports().getFirst()).isEqualTo(new Sum("Running", 6, 60, Duration.ofHours(6), 600));
        assertThat(days.busyDays()).extracting(Sum::name).containsExactly("2026-11-03", "2026-11-01");
    }

    @Test
    void the_chart_has_every_day_and_sums_up_the_rarer_sports() {
        assertThat(days.chart("Others"))
                .contains("\"labels\":[\"2026-11-01\",\"2026-11-02\",\"2026-11-03\"]")
                .contains("[4,0,2]", "[1,0,0]")
                .contains("\"Others\"")
                .doesNotContain("Yoga");
    }

    private static SportDay row(int day, String sport, long workouts, double metres, double seconds) {
        return new SportDay(
                FIRST.plusDays(day), sport, workouts, workouts, metres, seconds, workouts * 100.0, workouts * 1_000);
    }
}
