package org.stadion.workouts.control.analysis.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.analysis.Recordings;

class SeriesTest {

    private static final double NAN = Double.NaN;

    @Test
    void time_that_runs_backwards_is_refused() {
        assertThatThrownBy(() -> Series.checkTime(new double[] {0, 2, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sample 2");
        assertThatThrownBy(() -> Series.checkTime(new double[] {0, NAN})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Series.check(new double[2], new double[3]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_rhythm_of_a_recording_is_the_median_spacing_of_its_values() {
        assertThat(Series.typicalSpacing(new double[] {0, 1, 2, 3, 100}, new double[] {1, 1, 1, 1, 1}))
                .isEqualTo(1);
        assertThat(Series.typicalSpacing(new double[] {0, 1, 2, 3, 4}, new double[] {1, NAN, 1, NAN, 1}))
                .isEqualTo(2);
        assertThat(Series.typicalSpacing(new double[] {5}, new double[] {1})).isEqualTo(1);
    }

    @Test
    void holes_are_filled_on_a_straight_line() {
        double[] filled = Series.interpolated(new double[] {0, 1, 2, 4}, new double[] {NAN, 10, NAN, 40});

        assertThat(filled).containsExactly(10, 10, 20, 40);
        assertThat(Series.interpolated(new double[] {0, 1}, new double[] {NAN, NAN}))
                .containsOnly(NAN);
    }

    @Test
    void each_sample_counts_for_the_interval_before_it() {
        double[] seconds =
                SampleTime.before(new double[] {2, 3, 5, 9}, new double[] {1, NAN, 1, 1}, new GapRule(10, 0));

        assertThat(seconds).containsExactly(2, 0, 3, 4);
    }

    @Test
    void a_gap_counts_one_usual_spacing_only() {
        double[] time = Recordings.everySecond(60);
        for (int i = 30; i < 60; i++) {
            time[i] += 600;
        }
        double[] values = Recordings.constant(60, 1);

        double[] seconds = SampleTime.before(time, values, GapRule.bridging(time, values));

        assertThat(Arrays.stream(seconds).sum()).isEqualTo(59);
    }

    @Test
    void the_closed_grid_of_a_recording_of_every_second_is_the_recording() {
        double[] values = {5, 0, 7, 9};

        assertThat(SecondGrid.closed(Recordings.everySecond(4), values)).containsExactly(5, 0, 7, 9);
    }

    @Test
    void the_closed_grid_leaves_out_missing_samples_and_pauses() {
        double[] time = {0, 1, 2, 3, 4, 5, 100, 101, 102};
        double[] values = {1, 2, 3, NAN, 5, 6, 7, 8, 9};

        assertThat(SecondGrid.closed(time, values)).containsExactly(1, 2, 3, 5, 6, 7, 8, 9);
    }

    @Test
    void the_closed_grid_holds_the_samples_of_a_sparse_recording() {
        double[] grid = SecondGrid.closed(new double[] {0, 4, 8, 500, 504}, new double[] {10, 20, 30, 40, 50});

        assertThat(grid)
                .containsExactly(10, 10, 10, 10, 20, 20, 20, 20, 30, 30, 30, 30, 40, 40, 40, 40, 50, 50, 50, 50);
    }

    @Test
    void the_closed_grid_averages_a_recording_finer_than_a_second() {
        double[] grid = SecondGrid.closed(new double[] {0, 0.5, 1.0, 1.5}, new double[] {10, 20, 30, 50});

        assertThat(grid).containsExactly(15, 40);
    }

    @Test
    void the_elapsed_grid_keeps_pauses_as_unmeasured_seconds() {
        SecondGrid grid = SecondGrid.elapsed(new double[] {3, 4, 5, 25, 26}, new double[] {1, 2, 3, 4, 5});

        assertThat(grid.values()).hasSize(24);
        assertThat(grid.values()[2]).isEqualTo(3);
        assertThat(grid.values()[3]).isNaN();
        assertThat(grid.values()[22]).isEqualTo(4);
        assertThat(grid.timeAt(22)).isEqualTo(25);
        assertThat(grid.filled(0)[10]).isZero();
    }

    @Test
    void a_broken_clock_cannot_ask_for_years_of_seconds() {
        double year = 365 * 86_400.0;
        SecondGrid grid = SecondGrid.elapsed(new double[] {0, 1, year, year + 1}, new double[] {1, 2, 3, 4});

        assertThat(grid.values().length).isLessThan(SecondGrid.LONGEST_SILENCE + 10);
        assertThat(grid.timeAt(grid.values().length - 1)).isEqualTo(year + 1);
        double[] apart = new double[20_000];
        Arrays.setAll(apart, i -> i * year);
        assertThat(SecondGrid.elapsed(apart, Recordings.constant(20_000, 1)).values())
                .hasSizeLessThanOrEqualTo(SecondGrid.LONGEST_GRID);
    }

    @Test
    void a_sample_stands_no_longer_than_the_silence_that_is_kept() {
        double year = 365 * 86_400.0;

        double[] grid = SecondGrid.elapsed(new double[] {0, year, 2 * year}, new double[] {1, 2, 3})
                .values();

        int kept = SecondGrid.LONGEST_SILENCE;
        assertThat(grid).hasSize(3 * kept);
        assertThat(grid[kept - 1]).isEqualTo(1);
        assertThat(grid[kept]).isEqualTo(2);
        assertThat(grid[2 * kept]).isEqualTo(3);
    }

    @Test
    void the_grid_of_a_total_holds_its_increase_in_each_second() {
        SecondGrid grid = SecondGrid.increase(new double[] {0, 2, 3}, new double[] {0, 6, 10});

        assertThat(grid.values()).containsExactly(3, 3, 4);
    }

    @Test
    void a_rolling_mean_of_two_begins_with_the_first_full_window() {
        assertThat(RollingMean.of(new double[] {1, 2, 3, 4, 5}, 2)).containsExactly(1.5, 2.5, 3.5, 4.5);
        assertThat(RollingMean.of(new double[] {1}, 2)).isEmpty();
    }

    @Test
    void overlapping_intervals_become_one() {
        assertThat(Interval.merged(List.of(new Interval(10, 20), new Interval(0, 5), new Interval(15, 30))))
                .containsExactly(new Interval(0, 5), new Interval(10, 30));
        assertThat(new Interval(10, 20).overlap(15, 40)).isCloseTo(5, within(1e-9));
        assertThat(new Interval(10, 20).overlap(30, 40)).isZero();
    }
}
