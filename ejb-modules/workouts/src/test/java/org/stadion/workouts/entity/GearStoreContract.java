package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.entity.WorkoutFixture.MONDAY_7AM;
import static org.stadion.workouts.entity.WorkoutFixture.aWorkout;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.PageRequest;
import org.stadion.kernel.Patch;
import org.stadion.workouts.Equipment.GearEdit;
import org.stadion.workouts.GearId;
import org.stadion.workouts.GearView.Kind;
import org.stadion.workouts.entity.GearStore.Wear;

/** What every {@link GearStore} must do. */
interface GearStoreContract {
    AthleteId ANNA = AthleteId.next();

    /** Does the work in a transaction of its own, on a store of workouts and one of gear. */
    void inStores(BiConsumer<WorkoutStore, GearStore> work);

    private Workout added(Workout workout) {
        inStores((workouts, gear) -> workouts.add(workout));
        return workout;
    }

    private Gear added(Gear gear) {
        inStores((workouts, store) -> store.add(gear));
        return gear;
    }

    private Workout run() {
        return added(aWorkout().of(ANNA).covering(10_000).build());
    }

    private Workout ride() {
        return added(aWorkout().of(ANNA).doing("cycling").covering(40_000).build());
    }

    private Gear shoes() {
        return added(gear(0, Kind.SHOES, "Blue", "running", "trail_running"));
    }

    @Test
    default void finds_nothing_under_an_unknown_id() {
        inStores((workouts, store) -> assertThat(store.find(GearId.next())).isEmpty());
    }

    @Test
    default void finds_what_is_usual_in_a_sport() {
        var shoes = shoes();

        inStores((workouts, store) -> {
            assertThat(store.usual(ANNA, "running")).extracting(Gear::id).containsExactly(shoes.id());
            assertThat(store.usual(ANNA, "trail_running")).hasSize(1);
            assertThat(store.usual(ANNA, "cycling")).isEmpty();
            assertThat(store.usual(AthleteId.next(), "running")).isEmpty();
        });
    }

    @Test
    default void pages_begin_with_the_latest_and_hold_one_more_to_tell_that_there_is_more() {
        var first = added(gear(1, Kind.SHOES, "Blue"));
        var second = added(gear(2, Kind.BIKE, "Steel"));
        var third = added(gear(3, Kind.OTHER, "Belt"));

        inStores((workouts, store) -> {
            assertThat(store.count(ANNA)).isEqualTo(3);
            assertThat(store.page(ANNA, PageRequest.first(1)))
                    .extracting(Gear::id)
                    .containsExactly(third.id(), second.id());
            var after = Cursor.at(second.createdAt(), second.id().value());
            assertThat(store.page(ANNA, new PageRequest(5, after)))
                    .extracting(Gear::id)
                    .containsExactly(first.id());
            assertThat(store.page(AthleteId.next(), PageRequest.first(5))).isEmpty();
        });
    }

    @Test
    default void wear_follows_the_workouts_as_they_are_now() {
        var shoes = shoes();
        var run = run();
        var ride = ride();
        inStores((workouts, store) -> {
            store.use(run.id(), Set.of(shoes.id()));
            store.use(ride.id(), Set.of(shoes.id()));
        });
        inStores((workouts, store) ->
                assertThat(store.wear(List.of(shoes.id())).get(shoes.id())).isEqualTo(new Wear(2, 50_000, 7200)));

        inStores((workouts, store) -> workouts.remove(workouts.find(ride.id()).orElseThrow()));

        inStores((workouts, store) ->
                assertThat(store.wear(List.of(shoes.id())).get(shoes.id())).isEqualTo(new Wear(1, 10_000, 3600)));
    }

    @Test
    default void gear_that_was_never_used_has_no_wear() {
        var shoes = shoes();

        inStores(
                (workouts, store) -> assertThat(store.wear(List.of(shoes.id()))).isEmpty());
    }

    @Test
    default void what_is_put_on_by_default_makes_way_and_what_was_chosen_stays() {
        var run = run();
        var shoes = shoes();
        var chosen = added(gear(1, Kind.OTHER, "Belt"));
        var other = added(gear(2, Kind.SHOES, "Red"));
        inStores((workouts, store) -> {
            store.use(run.id(), Set.of(chosen.id()));
            store.useByDefault(run.id(), Set.of(shoes.id()));
        });

        inStores((workouts, store) -> store.useByDefault(run.id(), Set.of(other.id(), chosen.id())));
        inStores((workouts, store) -> store.useByDefault(run.id(), Set.of(other.id())));

        inStores((workouts, store) ->
                assertThat(store.ofWorkout(run.id())).extracting(Gear::name).containsExactly("Belt", "Red"));
    }

    @Test
    default void a_copy_has_what_the_other_has_and_nothing_else() {
        var shoes = shoes();
        var run = run();
        var ride = ride();
        var bike = added(gear(1, Kind.BIKE, "Steel"));
        inStores((workouts, store) -> {
            store.use(run.id(), Set.of(shoes.id()));
            store.useByDefault(ride.id(), Set.of(bike.id()));
        });

        inStores((workouts, store) -> store.copy(run.id(), ride.id()));

        inStores((workouts, store) ->
                assertThat(store.ofWorkout(ride.id())).extracting(Gear::id).containsExactly(shoes.id()));
    }

    @Test
    default void removed_gear_leaves_its_workouts() {
        var shoes = shoes();
        var run = run();
        inStores((workouts, store) -> store.use(run.id(), Set.of(shoes.id())));

        inStores((workouts, store) -> store.remove(store.find(shoes.id()).orElseThrow()));

        inStores((workouts, store) -> {
            assertThat(store.ofWorkout(run.id())).isEmpty();
            assertThat(store.count(ANNA)).isZero();
        });
    }

    private static Gear gear(int minute, Kind kind, String name, String... sports) {
        return new Gear(
                GearId.next(),
                ANNA,
                new GearEdit(
                        Patch.to(kind),
                        Patch.to(name),
                        Patch.absent(),
                        Patch.absent(),
                        Patch.absent(),
                        Patch.absent(),
                        Patch.absent(),
                        Patch.absent(),
                        Patch.to(List.of(sports))),
                MONDAY_7AM.plus(Duration.ofMinutes(minute)));
    }
}
