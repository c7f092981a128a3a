package org.stadion.localstack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void words_stand_left_and_numbers_right() {
        var table = new Table("file", "metres").row(List.of("a.fit", "12.5")).row(List.of("longer.gpx", "10042.0"));

        assertThat(table.lines())
                .containsExactly(
                        "file         metres", //
                        "a.fit          12.5",
                        "longer.gpx  10042.0");
    }

    @Test
    void a_row_has_a_cell_under_every_heading() {
        assertThatThrownBy(() -> new Table("a", "b").row(List.of("1"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letters_beyond_ascii_take_one_place() {
        var table = new Table("name", "x").row(List.of("Tomáš", "?")).row(List.of("😀", "!"));

        assertThat(table.lines()).containsExactly("name   x", "Tomáš  ?", "😀      !");
    }
}
