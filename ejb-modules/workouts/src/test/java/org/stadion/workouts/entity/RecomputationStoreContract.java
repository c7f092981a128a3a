package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.entity.WorkoutFixture.MONDAY_7AM;
import static org.stadion.workouts.entity.WorkoutFixture.aWorkout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.PageRequest;
import org.stadion.profiles.MeasurementKind;
import org.stadion.workouts.AnalysisSettingsView;
import org.stadion.workouts.RecomputationView.Cause;
import org.stadion.workouts.RecomputationView.FigureChange;
import org.stadion.workouts.RecomputationView.Progress;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.entity.Recomputation.Outcome;
import org.stadion.workouts.entity.Recomputation.Task;

/** What every {@link RecomputationStore} must do; run in memory on each build and against PostgreSQL in the ITs. */
interface RecomputationStoreContract {
    AthleteId ANNA = AthleteId.next();
    AthleteId BORIS = AthleteId.next();

    /** The stores that share a transaction. */
    record Stores(WorkoutStore workouts, AnalysisStore analyses, RecomputationStore ledger) {}

    /** Does the work in a transaction of its own. */
    void inStores(Consumer<Stores> work);

    private static Recomputation entry(AthleteId athlete, Cause cause, @Nullable LocalDate from, int second) {
        var until = from == null ? null : from.plusDays(2);
        var task = new Task(cause, "ftp_w", List.of("POWER"), from, until, false, null);
        return new Recomputation(athlete, task, MONDAY_7AM.plusSeconds(second));
    }

    private void enter(Recomputation... entries) {
        inStores(stores -> List.of(entries).forEach(stores.ledger()::add));
    }

    private WorkoutId recorded(AthleteId athlete, int day, int edition) {
        var workout = aWorkout()
                .of(athlete)
                .startingAt(MONDAY_7AM.plus(Duration.ofDays(day)))
                .build();
        inStores(stores -> {
            stores.workouts().add(workout);
            stores.analyses()
                    .add(WorkoutAnalysis.of(workout, Findings.NONE, new WorkoutAnalysis.Mark(edition, ""), MONDAY_7AM));
        });
        return workout.id();
    }

    @Test
    default void an_entry_comes_back_in_every_detail() {
        var supposed = new Supposition(MeasurementKind.FTP, LocalDate.parse("2026-01-03"), 260);
        var task = new Task(Cause.REQUEST, "ftp_w", List.of("POWER", "LOAD"), null, null, true, supposed);
        var entry = new Recomputation(ANNA, task, MONDAY_7AM);
        enter(entry);

        inStores(stores -> {
            var found = stores.ledger().find(entry.id()).orElseThrow();
            assertThat(found.supposed()).contains(supposed);
            assertThat(found.parts()).containsExactly("POWER", "LOAD");
            assertThat(found.dryRun()).isTrue();
            assertThat(found.state()).isEqualTo(Progress.WAITING);
        });
    }

    @Test
    default void the_first_that_waits_of_each_athlete_can_be_claimed() {
        var first = entry(ANNA, Cause.MEASUREMENT, null, 1);
        var other = entry(BORIS, Cause.MEASUREMENT, null, 3);
        enter(first, entry(ANNA, Cause.BODY, null, 2), other);

        inStores(stores -> assertThat(stores.ledger().claimable(MONDAY_7AM, 10))
                .extracting(Recomputation::id)
                .containsExactly(first.id(), other.id()));
    }

    @Test
    default void what_somebody_works_on_can_be_claimed_only_once_it_was_left() {
        var entry = entry(ANNA, Cause.MEASUREMENT, null, 1);
        entry.begin(MONDAY_7AM.plusSeconds(100));
        enter(entry);

        inStores(stores -> {
            assertThat(stores.ledger().running(MONDAY_7AM.plusSeconds(50))).isEqualTo(1);
            assertThat(stores.ledger().claimable(MONDAY_7AM.plusSeconds(50), 10))
                    .isEmpty();
            assertThat(stores.ledger().claimable(MONDAY_7AM.plusSeconds(150), 10))
                    .hasSize(1);
        });
    }

    @Test
    default void workouts_come_in_the_order_of_their_start_from_the_checkpoint_on_and_within_the_days() {
        recorded(ANNA, 0, 1);
        var second = recorded(ANNA, 1, 1);
        var third = recorded(ANNA, 2, 1);
        recorded(ANNA, 3, 1);
        recorded(BORIS, 1, 1);
        var entry = entry(ANNA, Cause.MEASUREMENT, LocalDate.parse("2026-03-03"), 1);
        enter(entry);

        inStores(stores -> {
            var found = stores.ledger().find(entry.id()).orElseThrow();
            assertThat(stores.ledger().count(found, 1)).isEqualTo(2);
            var next = stores.ledger().next(found, 1, 1);
            assertThat(next).extracting(WorkoutAnalysis::workout).containsExactly(second);
            found.advance(next.getLast(), new Outcome(1, 1, 0), MONDAY_7AM);
        });
        inStores(stores -> assertThat(
                        stores.ledger().next(stores.ledger().find(entry.id()).orElseThrow(), 1, 10))
                .extracting(WorkoutAnalysis::workout)
                .containsExactly(third));
    }

    @Test
    default void athletes_with_analyses_of_an_older_edition_are_found_until_an_entry_waits_for_them() {
        recorded(ANNA, 0, 0);
        recorded(BORIS, 0, 1);

        inStores(stores ->
                assertThat(stores.ledger().outdated(1, MONDAY_7AM, 10)).containsExactly(ANNA));
        var entry = entry(ANNA, Cause.EDITION, null, 1);
        enter(entry);
        inStores(stores -> {
            assertThat(stores.ledger().outdated(1, MONDAY_7AM, 10)).isEmpty();
            assertThat(stores.ledger().count(entry, 1)).isEqualTo(1);
        });
    }

    @Test
    default void an_edition_that_failed_is_not_entered_again_at_once() {
        recorded(ANNA, 0, 0);
        var entry = entry(ANNA, Cause.EDITION, null, 1);
        for (var attempt = 0; attempt < 5; attempt++) {
            entry.begin(MONDAY_7AM);
            entry.postpone(MONDAY_7AM);
        }
        enter(entry);

        inStores(stores -> {
            assertThat(stores.ledger().outdated(1, MONDAY_7AM, 10)).isEmpty();
            assertThat(stores.ledger().outdated(1, MONDAY_7AM.plusSeconds(1), 10))
                    .containsExactly(ANNA);
        });
    }

    @Test
    default void differences_are_paged_by_start_and_go_with_their_entry() {
        recorded(ANNA, 0, 1);
        recorded(ANNA, 1, 1);
        var entry = entry(ANNA, Cause.MEASUREMENT, null, 1);
        enter(entry);
        var change = List.of(new FigureChange("power_stress", null, 100.5));
        inStores(stores -> stores.ledger()
                .next(entry, 1, 10)
                .forEach(analysis -> stores.ledger()
                        .add(new RecomputationDifference(entry.id(), analysis, Findings.NONE, Findings.NONE, change))));

        inStores(stores -> {
            var page = stores.ledger().differences(entry.id(), PageRequest.first(1));
            assertThat(page).hasSize(2);
            assertThat(page.getFirst().figures()).isEqualTo(change);
            assertThat(page.getFirst().startAt()).isEqualTo(MONDAY_7AM);
        });
    }

    @Test
    default void what_ended_long_ago_is_forgotten() {
        var entry = entry(ANNA, Cause.MEASUREMENT, null, 1);
        entry.begin(MONDAY_7AM);
        entry.complete(MONDAY_7AM);
        enter(entry);

        inStores(stores -> stores.ledger().forget(ANNA, MONDAY_7AM.plusSeconds(1)));

        inStores(stores ->
                assertThat(stores.ledger().page(ANNA, PageRequest.first(10))).isEmpty());
    }

    @Test
    default void settings_come_back_as_they_were_chosen() {
        inStores(stores -> stores.ledger().add(new AnalysisChoices(ANNA, AnalysisSettingsView.USUAL, MONDAY_7AM)));

        inStores(
                stores -> assertThat(stores.ledger().choices(ANNA).orElseThrow().view())
                        .isEqualTo(AnalysisSettingsView.USUAL.ofVersion(1)));
    }
}
