package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.entity.WorkoutFixture.MONDAY_7AM;
import static org.stadion.workouts.entity.WorkoutFixture.aWorkout;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What every {@link EditStore} must do. */
interface EditStoreContract {

    /** Does the work in a transaction of its own, on a store of workouts and one of changes. */
    void inStores(BiConsumer<WorkoutStore, EditStore> work);

    private Workout added(Workout workout) {
        inStores((workouts, edits) -> workouts.add(workout));
        return workout;
    }

    @Test
    default void keeps_every_kind_of_change_in_order() {
        var workout = added(aWorkout().build());
        var recipe = new Recipe(List.of(UUID.randomUUID()), List.of(new Change.Crop(0.25, 99.5)));
        var changes = List.of(
                new Change.SplitOff(recipe, 12.5, UUID.randomUUID()),
                new Change.Crop(1, 2),
                new Change.Distance(5000.5),
                new Change.SportIs("running", "walking"),
                new Change.Restore("running"),
                new Change.Split(3, UUID.randomUUID()),
                new Change.Merge(List.of(new Change.Part(UUID.randomUUID(), recipe, recipe.sources()))));
        inStores((workouts, edits) -> {
            for (var i = changes.size(); i > 0; i--) {
                edits.add(new EditStep(workout.id(), i, changes.get(i - 1), MONDAY_7AM));
            }
        });

        inStores((workouts, edits) -> assertThat(edits.ofWorkout(workout.id()))
                .extracting(EditStep::change)
                .isEqualTo(changes));
    }

    @Test
    default void forgets_a_change_that_was_undone() {
        var workout = added(aWorkout().build());
        inStores((workouts, edits) -> edits.add(new EditStep(workout.id(), 1, new Change.Crop(1, 2), MONDAY_7AM)));

        inStores((workouts, edits) -> edits.remove(edits.ofWorkout(workout.id()).getFirst()));

        inStores((workouts, edits) -> assertThat(edits.ofWorkout(workout.id())).isEmpty());
    }

    @Test
    default void a_withdrawn_workout_is_gone_and_comes_back_as_it_was() {
        var into = added(aWorkout().build());
        var lap = new Lap(1, MONDAY_7AM, "active", "manual", new Amounts(Map.of("distance", 1000.1)));
        var workout = added(aWorkout().withLaps(lap).build());
        inStores((workouts, edits) -> edits.add(new EditStep(workout.id(), 1, new Change.Crop(1, 2), MONDAY_7AM)));

        inStores((workouts, edits) -> edits.withdraw(workouts.find(workout.id()).orElseThrow(), into.id(), MONDAY_7AM));

        inStores((workouts, edits) -> {
            assertThat(workouts.find(workout.id())).isEmpty();
            assertThat(edits.ofWorkout(workout.id())).isEmpty();
            assertThat(edits.isWithdrawn(workout.id())).isTrue();
        });

        inStores((workouts, edits) -> edits.bringBack(workout.id()));

        inStores((workouts, edits) -> {
            var back = workouts.find(workout.id()).orElseThrow();
            assertThat(back.laps()).containsExactly(lap);
            assertThat(back.figures()).isEqualTo(workout.figures());
            assertThat(back.totals()).isEqualTo(workout.totals());
            assertThat(back.createdAt()).isEqualTo(workout.createdAt());
            assertThat(back.version()).isEqualTo(workout.version());
            assertThat(edits.ofWorkout(workout.id())).hasSize(1);
            assertThat(edits.isWithdrawn(workout.id())).isFalse();
        });
    }

    @Test
    default void a_workout_that_was_withdrawn_twice_over_comes_back_with_what_it_had_absorbed() {
        var first = added(aWorkout().build());
        var second = added(aWorkout().build());
        var third = added(aWorkout().build());

        inStores((workouts, edits) -> edits.withdraw(workouts.find(third.id()).orElseThrow(), second.id(), MONDAY_7AM));
        inStores((workouts, edits) -> edits.withdraw(workouts.find(second.id()).orElseThrow(), first.id(), MONDAY_7AM));
        inStores((workouts, edits) -> edits.bringBack(second.id()));
        inStores((workouts, edits) -> edits.bringBack(third.id()));

        inStores((workouts, edits) -> {
            assertThat(workouts.find(second.id())).isPresent();
            assertThat(workouts.find(third.id())).isPresent();
        });
    }
}
