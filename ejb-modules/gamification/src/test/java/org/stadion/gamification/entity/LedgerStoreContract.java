package org.stadion.gamification.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stadion.gamification.entity.LedgerEntry.Cause;
import org.stadion.gamification.entity.Score.Total;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Ids;
import org.stadion.workouts.WorkoutId;

/** What every {@link LedgerStore} must do; run in memory on each build and against PostgreSQL in the ITs. */
interface LedgerStoreContract {

    AthleteId ANNA = AthleteId.next();
    AthleteId BORIS = AthleteId.next();
    Instant MONDAY_7AM = Instant.parse("2026-03-02T07:00:00Z");
    String WEEK = "2026-W10";

    LedgerStore store();

    default void turnThePage() {}

    @Test
    default void a_balance_is_the_sum_of_the_entries() {
        assertThat(store().balance(ANNA)).isZero();

        var award = give(ANNA, 42, 0);
        give(ANNA, 10, 1);
        give(BORIS, 300, 0);
        turnThePage();
        assertThat(store().balance(ANNA)).isEqualTo(52);

        store().add(store().find(award.id()).orElseThrow().reversal(cause(2)));
        turnThePage();
        assertThat(store().balance(ANNA)).isEqualTo(10);
    }

    @Test
    default void entries_are_listed_from_the_latest_back_page_by_page() {
        var entries = List.of(give(ANNA, 10, 0), give(ANNA, 11, 0), give(ANNA, 12, 1));
        give(BORIS, 13, 1);
        turnThePage();

        var first = store().entries(ANNA, Optional.empty(), 2);
        var second = store().entries(ANNA, Optional.of(first.getLast().position()), 2);

        assertThat(List.of(first, second))
                .flatExtracting(page -> page)
                .extracting(LedgerEntry::id)
                .containsExactlyElementsOf(
                        entries.reversed().stream().map(LedgerEntry::id).toList());
    }

    @Test
    default void an_entry_is_kept_as_it_was_written() {
        var award = give(ANNA, 42, 0);
        turnThePage();

        assertThat(store().find(award.id())).hasValueSatisfying(found -> {
            assertThat(found.points()).isEqualTo(42);
            assertThat(found.rule()).isEqualTo("rule/1");
            assertThat(found.reason()).isEqualTo("because");
            assertThat(found.enteredAt()).isEqualTo(MONDAY_7AM);
            assertThat(found.event()).isEqualTo(award.event());
            assertThat(found.reverses()).isEmpty();
        });
    }

    @Test
    default void a_total_counts_what_is_ranked_in_the_period_and_when_the_last_of_it_came() {
        earning(ANNA, 42, WEEK, true, 5);
        earning(ANNA, 10, WEEK, true, 3);
        earning(ANNA, 100, WEEK, false, 9);
        earning(ANNA, 100, "2026-W11", true, 9);
        earning(BORIS, 100, WEEK, true, 9);
        turnThePage();

        assertThat(store().total(ANNA, WEEK)).contains(new Total(52, MONDAY_7AM.plusSeconds(5)));
        assertThat(store().total(ANNA, "2026-W12")).isEmpty();
    }

    @Test
    default void a_workout_that_earns_nothing_any_more_is_in_no_total_but_remembered() {
        var workout = earning(ANNA, 42, WEEK, true, 0);
        turnThePage();

        store().lock(ANNA);
        var score = store().find(workout).orElseThrow();
        score.earnNothing();
        score.bury();
        turnThePage();

        assertThat(store().total(ANNA, WEEK)).isEmpty();
        assertThat(store().find(workout)).hasValueSatisfying(kept -> {
            assertThat(kept.award()).isEmpty();
            assertThat(kept.points()).isZero();
            assertThat(kept.isNewsTo(cause(99))).isFalse();
        });
        assertThat(store().find(WorkoutId.next())).isEmpty();
    }

    private LedgerEntry give(AthleteId athlete, int points, long after) {
        var entry = LedgerEntry.award(athlete, WorkoutId.next(), cause(after), "rule/1", points);
        store().add(entry);
        return entry;
    }

    private WorkoutId earning(AthleteId athlete, int points, String period, boolean ranked, long after) {
        var score = WorkoutScore.begin(WorkoutId.next(), athlete, cause(after));
        store().add(score);
        score.earn(give(athlete, points, after), period, ranked);
        return score.workout();
    }

    private static Cause cause(long after) {
        return new Cause(Ids.next(), "because", MONDAY_7AM.plusSeconds(after));
    }
}
