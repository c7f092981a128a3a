package org.stadion.gamification.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stadion.kernel.Visibility;

class WorkoutAwardTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T07:00:00Z");
    private static final ZoneId UTC = ZoneId.of("UTC");

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "599.9, 3600, 0",
        "600, 600, 10",
        "600, 599.9, 0",
        "659.999, 700, 10",
        "2520, 2600, 42",
        "18000, 18000, 300",
        "18059, 18059, 300",
        "86400, 86400, 300",
        "NaN, 3600, 0",
        "3600, NaN, 0",
        "Infinity, Infinity, 300",
        "-3600, 3600, 0"
    })
    void a_whole_minute_of_moving_is_a_point(double movingS, double elapsedS, int points) {
        assertThat(WorkoutAward.of(movingS, elapsedS, MONDAY, UTC, Visibility.EVERYONE)
                        .points())
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"ONLY_ME, false", "FOLLOWERS, true", "EVERYONE, true"})
    void what_nobody_else_may_see_is_not_ranked_but_earns(Visibility visibility, boolean ranked) {
        var award = WorkoutAward.of(2520, 2520, MONDAY, UTC, visibility);

        assertThat(award.ranked()).isEqualTo(ranked);
        assertThat(award.points()).isEqualTo(42);
    }

    @Test
    void it_counts_in_the_week_of_the_start_where_the_athlete_lives() {
        var sunday = Instant.parse("2026-03-01T21:30:00Z");

        assertThat(WorkoutAward.of(2520, 2520, sunday, ZoneId.of("Europe/Moscow"), Visibility.EVERYONE)
                        .week())
                .isEqualTo(new IsoWeek(2026, 10));
    }
}
