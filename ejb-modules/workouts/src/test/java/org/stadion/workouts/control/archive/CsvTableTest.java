package org.stadion.workouts.control.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @Test
    void quoted_fields_may_hold_anything() {
        assertThat(CsvTable.rows("a,\"b,\"\"c\"\"\nd\",e\r\nf,,\n"))
                .containsExactly(List.of("a", "b,\"c\"\nd", "e"), List.of("f", "", ""));
    }

    @Test
    void the_first_line_tells_the_separator() {
        assertThat(CsvTable.rows("a;b;c\n1,5;2;3")).containsExactly(List.of("a", "b", "c"), List.of("1,5", "2", "3"));
    }

    @Test
    void a_quote_without_a_partner_is_a_letter() {
        assertThat(CsvTable.rows("1,\"a,2\n3,\"b,x\",4\n"))
                .containsExactly(List.of("1", "\"a", "2"), List.of("3", "b,x", "4"));
    }

    @Test
    void a_line_break_of_two_letters_ends_a_line_once() {
        assertThat(CsvTable.rows("a,\"b\r\nc,\r\n\r\nd\r\n"))
                .containsExactly(List.of("a", "\"b"), List.of("c", ""), List.of(""), List.of("d"));
    }

    /** Each line of these took as long as the whole text. */
    @Timeout(20)
    @ParameterizedTest
    @ValueSource(
            strings = {",", "a,", "\"x,", "\"\"\"x,", "x\"\",\"", "a\n", "a\r\n", "\"a\n", ",\"\n", ",\"\"\"\"x\n"})
    void no_text_takes_longer_than_its_length(String part) {
        var text = "h,h\n" + part.repeat(10_000_000 / part.length());

        var rows = CsvTable.rows(text);

        assertThat(rows).hasSizeLessThanOrEqualTo(200_000);
        assertThat(rows).allMatch(row -> row.size() <= 1000);
    }

    @Property
    void whatever_is_quoted_is_read_back(
            @ForAll @Size(min = 1, max = 5) List<@Size(min = 1, max = 4) List<String>> rows) {
        var text = rows.stream()
                .map(row -> row.stream()
                        .map(field -> '"' + field.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "h,h\n", "\n"));

        assertThat(CsvTable.rows(text)).isEqualTo(withHeader(rows));
    }

    private static List<List<String>> withHeader(List<List<String>> rows) {
        return Stream.concat(Stream.of(List.of("h", "h")), rows.stream()).toList();
    }

    @Property
    void no_text_makes_it_fail_or_hang(@ForAll String text) {
        assertThat(CsvTable.rows(text)).hasSizeLessThanOrEqualTo(text.length() + 1);
    }
}
