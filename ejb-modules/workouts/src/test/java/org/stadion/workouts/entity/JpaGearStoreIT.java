package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.entity.WorkoutFixture.MONDAY_7AM;
import static org.stadion.workouts.entity.WorkoutFixture.aWorkout;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.PageRequest;
import org.stadion.kernel.Patch;
import org.stadion.testing.TestDatabase;
import org.stadion.workouts.Equipment.GearEdit;
import org.stadion.workouts.GearId;
import org.stadion.workouts.GearView.Kind;
import org.stadion.workouts.entity.GearStore.Wear;

class JpaGearStoreIT {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("workouts");

    private static final AthleteId ANNA = AthleteId.next();

    private final Gear shoes = gear(Kind.SHOES, "Blue", "running", "trail_running");
    private final Workout run = aWorkout().of(ANNA).covering(10_000).build();
    private final Workout ride =
            aWorkout().of(ANNA).doing("cycling").covering(40_000).build();

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @Test
    void finds_what_is_usual_in_a_sport() {
        inStore(store -> store.add(shoes));

        inStore(store -> {
            assertThat(store.usual(ANNA, "running")).extracting(Gear::id).containsExactly(shoes.id());
            assertThat(store.usual(ANNA, "trail_running")).hasSize(1);
            assertThat(store.usual(ANNA, "cycling")).isEmpty();
            assertThat(store.usual(AthleteId.next(), "running")).isEmpty();
            assertThat(store.page(ANNA, PageRequest.first(5))).hasSize(1);
            assertThat(store.count(ANNA)).isOne();
        });
    }

    @Test
    void wear_follows_the_workouts_as_they_are_now() {
        stored();
        inStore(store -> {
            store.use(run.id(), Set.of(shoes.id()));
            store.use(ride.id(), Set.of(shoes.id()));
        });
        inStore(store ->
                assertThat(store.wear(List.of(shoes.id())).get(shoes.id())).isEqualTo(new Wear(2, 50_000, 7200)));

        DATABASE.transaction(manager -> {
            manager.remove(manager.find(Workout.class, ride.id().value()));
            return true;
        });

        inStore(store ->
                assertThat(store.wear(List.of(shoes.id())).get(shoes.id())).isEqualTo(new Wear(1, 10_000, 3600)));
    }

    @Test
    void what_is_put_on_by_default_makes_way_and_what_was_chosen_stays() {
        stored();
        var chosen = gear(Kind.OTHER, "Belt");
        var other = gear(Kind.SHOES, "Red");
        inStore(store -> {
            store.add(chosen);
            store.add(other);
            store.use(run.id(), Set.of(chosen.id()));
            store.useByDefault(run.id(), Set.of(shoes.id()));
        });

        inStore(store -> store.useByDefault(run.id(), Set.of(other.id(), chosen.id())));

        inStore(store ->
                assertThat(store.ofWorkout(run.id())).extracting(Gear::name).containsExactly("Belt", "Red"));
    }

    @Test
    void a_copy_has_what_the_other_has_and_nothing_else() {
        stored();
        var bike = gear(Kind.BIKE, "Steel");
        inStore(store -> {
            store.add(bike);
            store.use(run.id(), Set.of(shoes.id()));
            store.useByDefault(ride.id(), Set.of(bike.id()));
        });

        inStore(store -> store.copy(run.id(), ride.id()));

        inStore(store ->
                assertThat(store.ofWorkout(ride.id())).extracting(Gear::id).containsExactly(shoes.id()));
    }

    @Test
    void removed_gear_leaves_its_workouts() {
        stored();
        inStore(store -> store.use(run.id(), Set.of(shoes.id())));

        inStore(store -> store.remove(store.find(shoes.id()).orElseThrow()));

        inStore(store -> assertThat(store.ofWorkout(run.id())).isEmpty());
    }

    private void stored() {
        DATABASE.transaction(manager -> {
            manager.persist(run);
            manager.persist(ride);
            manager.persist(shoes);
            return true;
        });
    }

    private static void inStore(Consumer<GearStore> work) {
        DATABASE.transaction(manager -> {
            work.accept(new JpaGearStore(manager));
            return true;
        });
    }

    private static Gear gear(Kind kind, String name, String... sports) {
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
                MONDAY_7AM);
    }
}
