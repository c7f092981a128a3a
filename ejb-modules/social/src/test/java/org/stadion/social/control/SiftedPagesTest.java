package org.stadion.social.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;

class SiftedPagesTest {

    private static final UUID ID = new UUID(0, 0);

    private int rounds;

    @Test
    void a_page_without_hidden_rows_is_read_in_one_round() {
        assertThat(page(3, 10, row -> true).items()).containsExactly(0, 1, 2);
        assertThat(rounds).isEqualTo(1);
    }

    @Test
    void hidden_rows_are_replaced_by_what_follows() {
        assertThat(page(3, 100, row -> row % 3 == 0).items()).containsExactly(0, 3, 6);
    }

    @Test
    void all_pages_together_hold_every_visible_row_once() {
        assertThat(all(3, 50, row -> row % 4 != 1))
                .containsExactlyElementsOf(IntStream.range(0, 50)
                        .filter(row -> row % 4 != 1)
                        .boxed()
                        .toList());
    }

    @Test
    void the_last_page_ends_the_list() {
        assertThat(page(5, 5, row -> true).next()).isNull();
        assertThat(page(5, 6, row -> true).next()).isNotNull();
        assertThat(page(5, 0, row -> true).next()).isNull();
    }

    @Test
    void when_too_much_is_hidden_a_short_page_says_where_to_go_on() {
        var page = page(2, 1000, row -> row > 500);

        assertThat(page.items()).isEmpty();
        assertThat(page.next()).isNotNull();
        assertThat(rounds).isEqualTo(5);
        assertThat(all(2, 1000, row -> row > 500)).hasSize(499);
    }

    private List<Integer> all(int limit, int rows, IntPredicate visible) {
        var all = new ArrayList<Integer>();
        var request = PageRequest.first(limit);
        while (true) {
            var page = page(request, rows, visible);
            all.addAll(page.items());
            if (page.next() == null) {
                return all;
            }
            request = new PageRequest(limit, page.next());
        }
    }

    private Page<Integer> page(int limit, int rows, IntPredicate visible) {
        return page(PageRequest.first(limit), rows, visible);
    }

    private Page<Integer> page(PageRequest request, int rows, IntPredicate visible) {
        UnaryOperator<List<Integer>> sift =
                found -> found.stream().filter(visible::test).toList();
        return SiftedPages.of(request, row -> Cursor.at(Instant.ofEpochSecond(row), ID), reader(rows), sift);
    }

    private SiftedPages.Reader<Integer> reader(int rows) {
        return (after, most) -> {
            rounds++;
            int from = after.map(cursor -> Math.toIntExact(cursor.moment().getEpochSecond()) + 1)
                    .orElse(0);
            return IntStream.range(from, Math.min(rows, from + most)).boxed().toList();
        };
    }
}
