package org.stadion.workouts.control.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

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
