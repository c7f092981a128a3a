package org.stadion.workouts.control.analysis.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.routes.RouteTimes.Time;

class RouteTimesTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    void ten_seconds_less_a_week_are_a_slope_of_ten_sevenths() {
        var times = new RouteTimes(List.of(time(0, 1500), time(7, 1490), time(14, 1480), time(21, 1470)));

        assertThat(times.slope().value().orElseThrow()).isCloseTo(-10 / 7.0, within(1e-9));
    }

    @Test
    void the_fastest_is_first_and_equal_times_share_a_rank() {
        var times = new RouteTimes(List.of(time(0, 1500), time(1, 1400), time(2, 1400)));

        assertThat(times.rank(1400)).isEqualTo(1);
        assertThat(times.rank(1500)).isEqualTo(3);
        assertThat(times.fastest()).isEqualTo(1400);
    }

    @Test
    void two_workouts_or_a_single_day_make_no_trend() {
        assertThat(new RouteTimes(List.of(time(0, 1500), time(7, 1400))).slope())
                .isEqualTo(Metric.missing(Reason.INSUFFICIENT_DATA, RouteTimes.TREND));
        assertThat(new RouteTimes(List.of(time(0, 1500), time(0, 1400), time(0, 1300))).slope())
                .isEqualTo(Metric.missing(Reason.INSUFFICIENT_DATA, RouteTimes.TREND));
    }

    private static Time time(int daysLater, double seconds) {
        return new Time(MONDAY.plusDays(daysLater), seconds);
    }
}
