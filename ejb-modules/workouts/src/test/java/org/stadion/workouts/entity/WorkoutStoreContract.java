package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.entity.WorkoutFixture.MONDAY_7AM;
import static org.stadion.workouts.entity.WorkoutFixture.aWorkout;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.WorkoutFilter;
import org.stadion.workouts.WorkoutId;

/** What every {@link WorkoutStore} must do; run in memory on each build and against PostgreSQL in the ITs. */
interface WorkoutStoreContract {

    AthleteId ANNA = AthleteId.next();

    /** Does the work in a transaction of its own. */
    <T> T inStore(Function<WorkoutStore, T> work);

    private void store(Consumer<WorkoutStore> work) {
        inStore(store -> {
            work.accept(store);
            return true;
        });
    }

    @Test
    default void finds_what_was_added_in_every_detail() {
        var lap = new Lap(1, MONDAY_7AM, "active", "manual", new Amounts(Map.of("distance", 1000.0)));
        var length = new SwumLength(1, MONDAY_7AM, 31.5, true, 18, "freestyle");
        var workout = aWorkout().withLaps(lap).withLengths(length).build();
        store(store -> store.add(workout));

        store(store -> {
            var found = store.find(workout.id()).orElseThrow();
            assertThat(found.startAt()).isEqualTo(workout.startAt());
            assertThat(found.zone()).isEqualTo(workout.zone());
            assertThat(found.figures()).isEqualTo(workout.figures());
            assertThat(found.totals()).isEqualTo(workout.totals());
            assertThat(found.laps()).containsExactly(lap);
            assertThat(found.lengths()).containsExactly(length);
            assertThat(found.channels()).containsExactly("distance", "heart_rate");
            assertThat(found.description()).isEmpty();
        });
    }

    @Test
    default void finds_those_of_several_that_there_are() {
        var one = aWorkout().build();
        var other = aWorkout().build();
        store(store -> {
            store.add(one);
            store.add(other);
        });

        store(store -> {
            var found = store.find(List.of(one.id(), other.id(), WorkoutId.next()));
            assertThat(found).containsOnlyKeys(one.id(), other.id());
            assertThat(found).extractingByKey(one.id()).extracting(Workout::id).isEqualTo(one.id());
        });
    }

    @Test
    default void finds_nothing_under_an_unknown_id() {
        store(store -> assertThat(store.find(WorkoutId.next())).isEmpty());
    }

    @Test
    default void pages_through_an_athletes_workouts_newest_first_and_leaves_out_others() {
        var days = List.of(0, 1, 2, 3).stream()
                .map(day -> aWorkout().of(ANNA).startingAt(MONDAY_7AM.plus(Duration.ofDays(day))))
                .map(WorkoutFixture::build)
                .toList();
        store(store -> days.forEach(store::add));
        store(store -> store.add(aWorkout().build()));

        var first = inStore(store -> ids(store.page(ANNA, WorkoutFilter.ALL, PageRequest.first(2))));
        var last = days.get(2);
        var cursor = Cursor.at(last.startAt(), last.id().value());
        var second = inStore(store -> ids(store.page(ANNA, WorkoutFilter.ALL, new PageRequest(2, cursor))));

        assertThat(first)
                .containsExactly(days.get(3).id(), days.get(2).id(), days.get(1).id());
        assertThat(second).containsExactly(days.get(1).id(), days.get(0).id());
    }

    @Test
    default void finds_only_what_fits_the_filter() {
        var race = aWorkout().of(ANNA).startingAt(MONDAY_7AM).build();
        race.impress(Impression.NONE.tagged(List.of("Race", "100% flat_out")).rated(9.5), MONDAY_7AM);
        race.noteInPrivate(Optional.of("New Shoes"), MONDAY_7AM);
        var ride = aWorkout()
                .of(ANNA)
                .startingAt(MONDAY_7AM.plus(Duration.ofDays(1)))
                .doing("cycling")
                .build();
        ride.startsIn(Optional.of(new Place("Ljubljana", "Central Slovenia", "SI")));
        ride.impress(Impression.NONE.tagged(List.of("racer")), MONDAY_7AM);
        store(store -> List.of(race, ride).forEach(store::add));
        var monday = race.localDay();

        assertThat(found(new WorkoutFilter("cycling", null, null, null, null, null)))
                .containsExactly(ride.id());
        assertThat(found(new WorkoutFilter(null, monday.plusDays(1), null, null, null, null)))
                .containsExactly(ride.id());
        assertThat(found(new WorkoutFilter(null, null, monday, null, null, null)))
                .containsExactly(race.id());
        assertThat(found(new WorkoutFilter(null, null, null, "race", null, null)))
                .containsExactly(race.id());
        assertThat(found(new WorkoutFilter(null, null, null, "100% FLAT_OUT", null, null)))
                .containsExactly(race.id());
        assertThat(found(new WorkoutFilter(null, null, null, "1%", null, null))).isEmpty();
        assertThat(found(new WorkoutFilter(null, null, null, null, null, "new shoes")))
                .containsExactly(race.id());
        for (var wanted : List.of("ljubljana", "Central Slovenia", "si")) {
            assertThat(found(new WorkoutFilter(null, null, null, null, wanted, null)))
                    .containsExactly(ride.id());
        }
        assertThat(found(WorkoutFilter.ALL)).containsExactly(ride.id(), race.id());
    }

    @Test
    default void keeps_how_it_felt() {
        var workout = aWorkout().build();
        workout.impress(Impression.NONE.rated(7.5).felt(4).tagged(List.of("long run", "hot")), MONDAY_7AM);
        store(store -> store.add(workout));

        store(store -> {
            var impression = store.find(workout.id()).orElseThrow().impression();
            assertThat(impression.rpe()).isEqualTo(7.5);
            assertThat(impression.feeling()).isEqualTo(4);
            assertThat(impression.tags()).containsExactly("long run", "hot");
        });
    }

    private List<WorkoutId> found(WorkoutFilter filter) {
        return inStore(store -> ids(store.page(ANNA, filter, PageRequest.first(10))));
    }

    @Test
    default void finds_workouts_that_share_time_with_a_stretch() {
        var early = inAnnasCalendar("2026-03-02T07:00:00Z");
        var late = inAnnasCalendar("2026-03-02T09:00:00Z");

        assertThat(during("2026-03-02T07:30:00Z", "2026-03-02T08:30:00Z")).containsExactly(early.id());
        assertThat(during("2026-03-02T07:59:00Z", "2026-03-02T09:01:00Z")).containsExactly(early.id(), late.id());
        assertThat(during("2026-03-02T08:10:00Z", "2026-03-02T08:50:00Z")).isEmpty();
    }

    @Test
    default void tells_which_stretches_are_busy() {
        inAnnasCalendar("2026-03-02T07:00:00Z");
        var touching = stretch("2026-03-02T07:30:00Z", "2026-03-02T08:30:00Z");
        var around = stretch("2026-03-02T06:00:00Z", "2026-03-02T12:00:00Z");
        var free = stretch("2026-03-02T12:10:00Z", "2026-03-02T12:50:00Z");

        var busy = inStore(store -> store.busyIn(ANNA, List.of(free, touching, around)));

        assertThat(busy).containsExactlyInAnyOrder(touching, around);
        store(store ->
                assertThat(store.busyIn(AthleteId.next(), List.of(around))).isEmpty());
    }

    @Test
    default void an_expedition_is_busy_to_its_last_day() {
        var expedition = aWorkout()
                .of(ANNA)
                .startingAt(Instant.parse("2026-03-02T07:00:00Z"))
                .lasting(Duration.ofDays(9))
                .build();
        store(store -> store.add(expedition));
        var lastDay = stretch("2026-03-11T06:00:00Z", "2026-03-11T06:30:00Z");
        var after = stretch("2026-03-11T08:00:00Z", "2026-03-11T08:30:00Z");

        store(store -> assertThat(store.busyIn(ANNA, List.of(lastDay, after))).containsExactly(lastDay));
    }

    private static Stretch stretch(String from, String to) {
        return new Stretch(Instant.parse(from), Instant.parse(to));
    }

    private Workout inAnnasCalendar(String start) {
        var workout = aWorkout().of(ANNA).startingAt(Instant.parse(start)).build();
        store(store -> store.add(workout));
        return workout;
    }

    private List<WorkoutId> during(String from, String to) {
        return inStore(store -> ids(store.during(ANNA, Instant.parse(from), Instant.parse(to))));
    }

    @Test
    default void forgets_what_was_removed() {
        var lap = new Lap(1, MONDAY_7AM, "", "", new Amounts(Map.of()));
        var workout = aWorkout().withLaps(lap).build();
        store(store -> store.add(workout));

        store(store -> store.remove(store.find(workout.id()).orElseThrow()));

        store(store -> assertThat(store.find(workout.id())).isEmpty());
    }

    private static List<WorkoutId> ids(List<Workout> workouts) {
        return workouts.stream().map(Workout::id).toList();
    }
}
