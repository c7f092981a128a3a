package org.stadion.workouts.control.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ColumnTest {
    @Test
    void a_value_is_raw_over_scale_less_offset() {
        var altitude = new ColumnBuilder(5, 500);
        altitude.set(0, 3000);

        assertThat(altitude.build(1).value(0)).isEqualTo(100);
    }

    @Test
    void a_gap_between_two_samples_is_missing() {
        var column = new ColumnBuilder(1, 0);
        column.set(1, 7);
        column.set(3, 9);

        var built = column.build(5);

        assertThat(built.present()).isEqualTo(2);
        assertThat(List.of(built.missing(0), built.missing(1), built.missing(2), built.missing(3), built.missing(4)))
                .containsExactly(true, false, true, false, true);
        assertThat(built.value(0)).isNaN();
    }

    @Test
    void the_smallest_int_is_a_measurement_and_not_the_mark_of_absence() {
        var longitude = new ColumnBuilder(Channel.SEMICIRCLES, 0);
        longitude.set(0, 5);
        longitude.set(1, Integer.MIN_VALUE);

        var built = longitude.build(2);

        assertThat(built.missing(1)).isFalse();
        assertThat(built.value(1)).isEqualTo(-180);
        assertThat(built.wide()).isTrue();
    }

    @Test
    void a_sample_set_again_counts_once() {
        var column = new ColumnBuilder(1, 0);
        column.set(0, 5);
        column.set(0, 6);

        assertThat(column.build(1).raw(0)).isEqualTo(6);
        assertThat(column.build(1).present()).isEqualTo(1);
    }

    @Test
    void a_column_ends_where_its_samples_do() {
        var column = Column.ofInts(new int[] {1, 2, 3}, 2, 1, 0);

        assertThatThrownBy(() -> column.raw(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void spare_decimals_are_given_back() {
        var column = Column.ofLongs(new long[] {12_500, Column.MISSING, 3_000}, 3, 1000, 0);

        var trimmed = column.trimmed();

        assertThat(trimmed.scale()).isEqualTo(10);
        assertThat(trimmed.values()).containsExactly(12.5, Double.NaN, 3);
    }

    @Test
    void a_narrow_column_refuses_no_block_copy_and_a_wide_one_refuses_ints() {
        var narrow = Column.ofInts(new int[] {1, Column.MISSING_INT}, 2, 1, 0);
        var wide = Column.ofLongs(new long[] {1L << 40}, 1, 1, 0);
        var ints = new int[2];
        var longs = new long[2];

        narrow.copyRaws(0, 2, ints, 0);
        narrow.copyRaws(0, 2, longs, 0);

        assertThat(ints).containsExactly(1, Column.MISSING_INT);
        assertThat(longs).containsExactly(1, Column.MISSING);
        assertThatThrownBy(() -> wide.copyRaws(0, 1, ints, 0)).isInstanceOf(IllegalStateException.class);
    }

    @Property
    void whatever_is_set_is_read_back(
            @ForAll @Size(max = 60) List<@LongRange(min = Long.MIN_VALUE + 1, max = Long.MAX_VALUE) Long> raws) {
        var builder = new ColumnBuilder(1, 0, 3);
        for (var i = 0; i < raws.size(); i++) {
            builder.set(i, raws.get(i));
        }

        var column = builder.build(raws.size());

        var read = new ArrayList<Long>();
        for (var i = 0; i < column.size(); i++) {
            read.add(column.raw(i));
        }
        assertThat(read).isEqualTo(raws);
    }

    @Property
    void trimming_changes_no_value(
            @ForAll @Size(max = 30) List<@LongRange(min = -1_000_000, max = 1_000_000) Long> raws) {
        var builder = new ColumnBuilder(1000, 0);
        for (var i = 0; i < raws.size(); i++) {
            builder.set(i, raws.get(i) * 10);
        }

        var column = builder.build(raws.size());

        assertThat(column.trimmed().values()).isEqualTo(column.values());
    }
}
