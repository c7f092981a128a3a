package org.stadion.workouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.DomainException;
import org.stadion.workouts.DaySpan.Known;

class DaySpanTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-31");

    @Test
    void nothing_said_means_the_usual_days_up_to_today() {
        assertThat(new DaySpan(null, null).known(TODAY, 30, 100))
                .isEqualTo(new Known(LocalDate.parse("2026-03-02"), TODAY));
    }

    @Test
    void both_ends_belong_to_it() {
        assertThat(new DaySpan(TODAY, TODAY).known(TODAY, 30, 1)).isEqualTo(new Known(TODAY, TODAY));
    }

    @Test
    void what_is_reversed_too_long_or_nowhere_near_is_refused() {
        refused(new DaySpan(TODAY, TODAY.minusDays(1)));
        refused(new DaySpan(TODAY.minusDays(100), TODAY));
        refused(new DaySpan(LocalDate.parse("1850-01-01"), LocalDate.parse("1850-01-02")));
        refused(new DaySpan(LocalDate.parse("2999-01-01"), LocalDate.parse("2999-01-02")));
    }

    @Test
    void days_beyond_any_calendar_are_refused_too() {
        refused(new DaySpan(null, LocalDate.MIN));
        refused(new DaySpan(null, LocalDate.MAX));
        refused(new DaySpan(LocalDate.MIN, LocalDate.MAX));
    }

    private static void refused(DaySpan span) {
        assertThatThrownBy(() -> span.known(TODAY, 30, 100)).isInstanceOf(DomainException.Invalid.class);
    }
}
