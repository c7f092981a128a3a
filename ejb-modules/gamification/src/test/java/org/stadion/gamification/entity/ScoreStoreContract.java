package org.stadion.gamification.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stadion.gamification.entity.Score.Chart;
import org.stadion.gamification.entity.Score.Total;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;

/** What every {@link ScoreStore} must do; run in memory on each build and against PostgreSQL in the ITs. */
interface ScoreStoreContract {

    Instant MONDAY_7AM = Instant.parse("2026-03-02T07:00:00.000001Z");
    Chart CHART = new Chart("weekly-points", "2026-W10");

    ScoreStore store();

    @Test
    default void more_points_stand_first_among_equals_the_earlier() {
        var third = put(90, 5);
        var second = put(90, 4);
        var first = put(100, 9);
        var last = put(80, 0);
        store().put(new Chart("weekly-points", "2026-W11"), AthleteId.next(), new Total(999, MONDAY_7AM));

        assertThat(order()).containsExactly(first, second, third, last);
    }

    @Test
    default void a_score_is_replaced_and_removed() {
        var anna = put(90, 0);
        store().put(CHART, anna, new Total(95, MONDAY_7AM.plusSeconds(3)));

        assertThat(store().find(CHART, anna)).hasValueSatisfying(score -> {
            assertThat(score.points()).isEqualTo(95);
            assertThat(score.reachedAt()).isEqualTo(MONDAY_7AM.plusSeconds(3));
        });

        store().remove(CHART, anna);
        store().remove(CHART, anna);
        assertThat(store().find(CHART, anna)).isEmpty();
    }

    @Test
    default void pages_follow_each_other_without_gap_or_repeat_also_inside_a_tie() {
        for (int i = 0; i < 7; i++) {
            put(50, i / 3);
        }
        put(60, 0);
        put(40, 0);

        var paged = new ArrayList<AthleteId>();
        Optional<Cursor> after = Optional.empty();
        List<Score> page;
        do {
            page = store().page(CHART, after, 2);
            page.forEach(score -> paged.add(score.athlete()));
            after = page.isEmpty() ? after : Optional.of(cursor(page.getLast()));
        } while (!page.isEmpty());

        assertThat(paged).hasSize(9).containsExactlyElementsOf(order());
    }

    @Test
    default void those_ahead_are_the_nearest_in_order() {
        put(100, 0);
        var second = put(90, 0);
        var third = put(90, 1);
        var own = put(90, 2);
        put(80, 0);
        var score = store().find(CHART, own).orElseThrow();

        assertThat(store().ahead(CHART, score, 2)).extracting(Score::athlete).containsExactly(second, third);
        assertThat(store().ahead(CHART, score, 99)).hasSize(3);
    }

    @Test
    default void better_counts_more_points_before_counts_places() {
        put(100, 0);
        put(90, 0);
        put(90, 1);
        var own = put(90, 2);
        put(90, 3);
        put(80, 0);
        var score = store().find(CHART, own).orElseThrow();

        assertThat(store().better(CHART, score)).isEqualTo(1);
        assertThat(store().before(CHART, score)).isEqualTo(3);
    }

    private AthleteId put(int points, long after) {
        var athlete = AthleteId.next();
        store().put(CHART, athlete, new Total(points, MONDAY_7AM.plusSeconds(after)));
        return athlete;
    }

    private List<AthleteId> order() {
        return store().page(CHART, Optional.empty(), 99).stream()
                .map(Score::athlete)
                .toList();
    }

    private static Cursor cursor(Score score) {
        return Cursor.at(score.points(), score.reachedAt(), score.athlete().value());
    }
}
