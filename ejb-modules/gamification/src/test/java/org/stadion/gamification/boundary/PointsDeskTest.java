package org.stadion.gamification.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.gamification.boundary.WorkoutFixture.aWorkoutOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stadion.gamification.Leaderboards.LeaderboardView;
import org.stadion.gamification.Leaderboards.Row;
import org.stadion.gamification.Points.Entry;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Ids;
import org.stadion.kernel.IntegrationEvent;
import org.stadion.kernel.PageRequest;
import org.stadion.kernel.Visibility;

/** How workouts become points; in memory here, over PostgreSQL in {@code PointsDeskIT}. */
class PointsDeskTest {

    private static final PageRequest ALL = PageRequest.first(200);

    private GamificationHouse house = GamificationHouse.inMemory();
    private AthleteId anna = AthleteId.next();

    GamificationHouse open() {
        return GamificationHouse.inMemory();
    }

    @BeforeEach
    void anna_is_an_athlete() {
        house = open();
        anna = house.athletes.named("anna");
    }

    @Test
    void a_workout_earns_a_point_a_minute_and_its_athlete_is_told() {
        var run = aWorkoutOf(anna).lasting(42.9);
        house.on(run.recorded());

        assertThat(house.points.balance(anna)).isEqualTo(42);
        assertThat(house.points.ofWorkout(anna, run.id())).hasValue(42);
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.points()).isEqualTo(42);
            assertThat(entry.rule()).isEqualTo("workout-minutes/1");
            assertThat(entry.workoutId()).isEqualTo(run.id());
        });
        assertThat(house.awarded.events()).singleElement().satisfies(event -> {
            assertThat(event.athlete()).isEqualTo(anna);
            assertThat(event.points()).isEqualTo(42);
        });
        assertThat(score()).isEqualTo(42);
    }

    @Test
    void a_short_workout_earns_nothing_and_nothing_is_told() {
        var run = aWorkoutOf(anna).lasting(9.9);
        house.on(run.recorded());

        assertThat(house.points.balance(anna)).isZero();
        assertThat(house.points.ofWorkout(anna, run.id())).hasValue(0);
        assertThat(house.awarded.events()).isEmpty();
        assertThat(board().own()).isNull();
    }

    @Test
    void what_others_workouts_earned_is_not_told() {
        var run = aWorkoutOf(anna);
        house.on(run.recorded());

        assertThat(house.points.ofWorkout(AthleteId.next(), run.id())).isEmpty();
        assertThat(house.points.ofWorkout(anna, Ids.next())).isEmpty();
    }

    @Test
    void the_same_event_again_changes_nothing() {
        var recorded = aWorkoutOf(anna).recorded();

        house.on(recorded);
        house.on(recorded);

        assertThat(house.points.balance(anna)).isEqualTo(42);
        assertThat(house.awarded.events()).hasSize(1);
    }

    @Test
    void a_private_workout_earns_but_is_not_ranked() {
        house.on(aWorkoutOf(anna).seenBy(Visibility.ONLY_ME).recorded());

        assertThat(house.points.balance(anna)).isEqualTo(42);
        assertThat(board().own()).isNull();
    }

    @Test
    void a_changed_duration_takes_back_and_gives_anew() {
        var run = aWorkoutOf(anna);
        house.on(run.recorded());
        house.on(run.lasting(50).changed());

        assertThat(house.points.balance(anna)).isEqualTo(50);
        assertThat(entries()).extracting(Entry::points).containsExactlyInAnyOrder(42L, -42L, 50L);
        assertThat(score()).isEqualTo(50);
        assertThat(house.awarded.events()).as("told once for each workout").hasSize(1);
    }

    @Test
    void what_one_transaction_tells_is_counted_together() {
        var run = aWorkoutOf(anna);
        var walk = aWorkoutOf(anna).lasting(30);
        house.on(run.recorded(), walk.recorded(), run.lasting(50).changed());

        assertThat(house.points.balance(anna)).isEqualTo(80);
        assertThat(entries()).extracting(Entry::points).containsExactlyInAnyOrder(42L, 30L, -42L, 50L);
        assertThat(score()).isEqualTo(80);
        assertThat(house.awarded.events()).hasSize(2);
        assertThat(house.moved.events()).as("the chart changes once").hasSize(1);
    }

    @Test
    void what_one_transaction_gives_and_takes_back_stands_on_no_board() {
        var run = aWorkoutOf(anna);
        house.on(run.recorded(), run.deleted());

        assertThat(house.points.balance(anna)).isZero();
        assertThat(board().own()).isNull();
    }

    @Test
    void a_change_that_changes_no_points_writes_nothing() {
        var run = aWorkoutOf(anna);
        house.on(run.recorded());
        house.on(run.seenBy(Visibility.FOLLOWERS).changed());

        assertThat(entries()).hasSize(1);
    }

    @Test
    void a_workout_that_becomes_private_leaves_the_board_and_comes_back() {
        var run = aWorkoutOf(anna);
        house.on(run.recorded());

        house.on(run.seenBy(Visibility.ONLY_ME).changed());
        assertThat(board().own()).isNull();
        assertThat(house.points.balance(anna)).isEqualTo(42);

        house.on(run.seenBy(Visibility.EVERYONE).changed());
        assertThat(score()).isEqualTo(42);
    }

    @Test
    void a_corrected_start_moves_the_points_to_its_week() {
        var run = aWorkoutOf(anna);
        house.on(run.recorded());
        house.on(run.startedAt("2026-02-23T07:00:00Z").changed());

        assertThat(board().own()).isNull();
        assertThat(house.leaderboards.weekly(anna, "2026-W09", 0, ALL).own())
                .extracting(Row::points)
                .isEqualTo(42L);
    }

    @Test
    void a_workout_counts_in_the_week_of_where_its_athlete_lives() {
        house.athletes.livesIn(anna, "Pacific/Auckland");
        house.on(aWorkoutOf(anna).startedAt("2026-03-01T21:30:00Z").recorded());

        assertThat(house.leaderboards.weekly(anna, "2026-W10", 0, ALL).own()).isNotNull();
        assertThat(house.leaderboards.weekly(anna, "2026-W09", 0, ALL).own()).isNull();
    }

    @Test
    void deleting_a_workout_brings_back_how_things_stood_before() {
        house.on(aWorkoutOf(anna).lasting(30).recorded());
        var boris = house.athletes.named("boris");
        house.on(aWorkoutOf(boris).lasting(30).toldAt("2026-03-02T10:00:00Z").recorded());
        var before = board();

        var run = aWorkoutOf(anna).toldAt("2026-03-02T11:00:00Z");
        house.on(run.recorded());
        assertThat(board()).isNotEqualTo(before);
        house.on(run.deleted());

        assertThat(board()).isEqualTo(before);
        assertThat(house.points.balance(anna)).isEqualTo(30);
        assertThat(entries()).as("what happened stays written").hasSize(3);
    }

    @Test
    void what_is_deleted_stays_deleted_whatever_comes_late() {
        var run = aWorkoutOf(anna);
        var recorded = run.recorded();
        var changed = run.lasting(60).changed();
        house.on(recorded);
        house.on(run.deleted());

        house.on(changed);
        house.on(recorded);

        assertThat(house.points.balance(anna)).isZero();
    }

    @Test
    void a_workout_that_returns_earns_again_once_however_often_its_return_is_told() {
        var run = aWorkoutOf(anna).lasting(40);
        house.on(run.recorded());
        house.on(run.deleted());
        var returned = run.returned();

        house.on(returned);
        house.on(returned);

        assertThat(house.points.balance(anna)).isEqualTo(40);
        assertThat(entries()).hasSize(3);
    }

    @Test
    void a_return_that_is_told_again_after_a_later_deletion_revives_nothing() {
        var run = aWorkoutOf(anna);
        house.on(run.recorded());
        house.on(run.deleted());
        var returned = run.returned();
        house.on(returned);
        house.on(run.deleted());

        house.on(returned);

        assertThat(house.points.balance(anna)).isZero();
    }

    @Test
    void a_deletion_that_comes_before_everything_else_counts_too() {
        var run = aWorkoutOf(anna);
        var recorded = run.recorded();
        house.on(run.deleted());

        house.on(recorded);

        assertThat(house.points.balance(anna)).isZero();
        assertThat(entries()).isEmpty();
    }

    @Test
    void an_old_change_after_a_newer_one_changes_nothing() {
        var run = aWorkoutOf(anna);
        house.on(run.recorded());
        var older = run.lasting(20).changed();
        house.on(run.lasting(60).changed());

        house.on(older);

        assertThat(house.points.balance(anna)).isEqualTo(60);
    }

    @Test
    void all_events_replayed_on_top_or_from_zero_give_the_same() {
        var boris = house.athletes.named("boris");
        var events = aHistory(List.of(anna, boris));
        events.forEach(house::on);
        var balances = List.of(house.points.balance(anna), house.points.balance(boris));
        var board = board();

        events.forEach(house::on);
        assertThat(List.of(house.points.balance(anna), house.points.balance(boris)))
                .isEqualTo(balances);
        assertThat(board()).isEqualTo(board);

        var fresh = GamificationHouse.inMemory(house.athletes);
        events.forEach(fresh::on);
        assertThat(List.of(fresh.points.balance(anna), fresh.points.balance(boris)))
                .isEqualTo(balances);
        assertThat(fresh.leaderboards.weekly(anna, null, 3, ALL)).isEqualTo(board);
    }

    /** Sixty workouts recorded, changed and deleted in a fixed disorder; each one's events in order. */
    private static List<IntegrationEvent> aHistory(List<AthleteId> athletes) {
        var dice = new Random(20260302);
        var events = new ArrayList<IntegrationEvent>();
        for (int i = 0; i < 60; i++) {
            var run = aWorkoutOf(athletes.get(i % athletes.size()))
                    .lasting(5 + dice.nextInt(120))
                    .toldAt("2026-03-02T09:%02d:00Z".formatted(i));
            events.add(run.recorded());
            if (dice.nextBoolean()) {
                events.add(run.lasting(5 + dice.nextInt(120)).changed());
            }
            if (dice.nextInt(3) == 0) {
                events.add(run.seenBy(Visibility.ONLY_ME).changed());
            }
            if (dice.nextInt(4) == 0) {
                events.add(run.deleted());
            }
        }
        return events;
    }

    private List<Entry> entries() {
        return house.points.entries(anna, ALL).items();
    }

    private LeaderboardView board() {
        return house.leaderboards.weekly(anna, null, 3, ALL);
    }

    private long score() {
        var own = board().own();
        return own == null ? 0 : own.points();
    }
}
