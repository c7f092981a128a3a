package org.stadion.gamification.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stadion.gamification.control.Standings.Ranked;
import org.stadion.gamification.control.Standings.Standing;
import org.stadion.identity.AthleteId;

class StandingsTest {

    @Test
    void equals_share_a_rank_and_the_next_counts_all_before_it() {
        assertThat(ranks(standings(100, 90, 90, 80), 0, 0)).containsExactly(1L, 2L, 2L, 4L);
        assertThat(ranks(standings(7, 7, 7), 0, 0)).containsExactly(1L, 1L, 1L);
        assertThat(ranks(standings(), 0, 0)).isEmpty();
    }

    @Test
    void a_page_that_begins_inside_a_tie_goes_on_with_its_rank() {
        // 100, 90, | 90, 90, 80: one is better than the first of the page, two stand before it.
        assertThat(ranks(standings(90, 90, 80), 1, 2)).containsExactly(2L, 2L, 5L);
    }

    @Test
    void ranks_do_not_depend_on_where_pages_are_cut() {
        var all = standings(50, 40, 40, 40, 30, 20, 20, 10);
        var whole = ranks(all, 0, 0);

        for (int cut = 1; cut < all.size(); cut++) {
            int from = cut;
            var better = all.stream()
                    .filter(s -> s.points() > all.get(from).points())
                    .count();
            var parts = new ArrayList<>(ranks(all.subList(0, cut), 0, 0));
            parts.addAll(ranks(all.subList(cut, all.size()), better, cut));
            assertThat(parts).isEqualTo(whole);
        }
    }

    @Test
    void among_equals_the_earlier_stands_first() {
        var late = new Standing(AthleteId.next(), 90, Instant.parse("2026-03-03T07:00:00Z"));
        var early = new Standing(AthleteId.next(), 90, Instant.parse("2026-03-02T07:00:00Z"));
        var best = new Standing(AthleteId.next(), 100, Instant.parse("2026-03-04T07:00:00Z"));

        assertThat(List.of(late, early, best).stream().sorted(Standings.ORDER)).containsExactly(best, early, late);
    }

    private static List<Standing> standings(int... points) {
        return IntStream.of(points)
                .mapToObj(amount -> new Standing(AthleteId.next(), amount, Instant.EPOCH))
                .toList();
    }

    private static List<Long> ranks(List<Standing> standings, long better, long before) {
        return Standings.rank(standings, better, before).stream()
                .map(Ranked::rank)
                .toList();
    }
}
