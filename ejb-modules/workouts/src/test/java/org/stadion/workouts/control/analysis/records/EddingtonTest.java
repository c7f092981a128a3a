package org.stadion.workouts.control.analysis.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordBookTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 11, 20);
    private static final Mark OLD = new Mark("w1", LocalDate.of(2021, 5, 1), 1500);
    private static final Mark NEW = new Mark("w2", LocalDate.of(2023, 11, 1), 1800);

    @Test
    void ten_kilometres_of_all_times_and_of_this_year() {
        var marks = List.of(NEW, OLD);

        assertThat(RecordBook.LOWER.best(marks, RecordPeriod.ALL_TIME, TODAY)).contains(OLD);
        assertThat(RecordBook.LOWER.best(marks, RecordPeriod.YEAR, TODAY)).contains(NEW);
        assertThat(RecordBook.LOWER.best(marks, RecordPeriod.FOUR_WEEKS, TODAY)).contains(NEW);
        assertThat(RecordBook.LOWER.best(marks, RecordPeriod.FOUR_WEEKS, TODAY.plusDays(9)))
                .isEmpty();
        assertThat(RecordBook.LOWER.best(marks, RecordPeriod.ALL_TIME, LocalDate.of(2020, 1, 1)))
                .isEmpty();
    }

    @Test
    void a_book_keeps_ten_marks_of_ten_workouts() {
        List<Mark> marks = IntStream.range(0, 25)
                .mapToObj(i -> new Mark("w" + i / 2, TODAY.minusDays(i), 1000 - i))
                .toList();

        var top = RecordBook.LOWER.top(marks, RecordPeriod.ALL_TIME, TODAY);

        assertThat(top).hasSize(10).extracting(Mark::workout).doesNotHaveDuplicates();
        assertThat(top.getFirst().value()).isEqualTo(976);
        assertThat(RecordBook.HIGHER.top(marks, 1)).containsExactly(marks.getFirst());
    }

    @Test
    void a_record_must_be_beaten_not_equalled() {
        var first = new Mark("a", TODAY.minusDays(2), 100);
        var equal = new Mark("b", TODAY.minusDays(1), 100);
        var better = new Mark("c", TODAY, 101);

        assertThat(RecordBook.HIGHER.timeline(List.of(better, equal, first))).containsExactly(first, better);
        assertThat(RecordBook.HIGHER.top(List.of(equal, first), 2)).containsExactly(first, equal);
        assertThat(RecordBook.LOWER.timeline(List.of(OLD, NEW))).containsExactly(OLD);
    }

    @Test
    void pace_is_better_when_lower_and_the_rest_when_higher() {
        assertThat(RecordKind.BEST_PACE.book().beats(299, 300)).isTrue();
        assertThat(RecordKind.AVERAGE_PACE.book().beats(301, 300)).isFalse();
        assertThat(RecordKind.FARTHEST_DISTANCE.book().beats(301, 300)).isTrue();
        assertThatThrownBy(() -> new Mark("a", TODAY, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_eddington_number_of_five_days() {
        var eddington = Eddington.of(new double[] {1, 2, 3, 4, 5});

        assertThat(eddington.number()).isEqualTo(3);
        assertThat(eddington.daysReached()).isEqualTo(Map.of(1, 5, 2, 4, 3, 3, 4, 2, 5, 1));
        assertThat(eddington.daysNeeded()).isEqualTo(Map.of(4, 2, 5, 4));
    }

    @Test
    void the_eddington_number_in_miles() {
        double mile = 1.609344;

        assertThat(Eddington.of(new double[] {1 / mile, 2 / mile, 3 / mile, 4 / mile, 5 / mile})
                        .number())
                .isEqualTo(2);
    }

    @Test
    void nobody_has_an_eddington_number_without_days_and_no_day_is_endless() {
        assertThat(Eddington.of(new double[0]).number()).isZero();
        assertThat(Eddington.of(new double[] {0.5, Double.NaN}).number()).isZero();
        assertThat(Eddington.of(new double[] {1e12, 2}).number()).isEqualTo(2);
    }
}
