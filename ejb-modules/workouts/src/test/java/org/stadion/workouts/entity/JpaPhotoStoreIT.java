package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.entity.PhotoStoreContract.later;
import static org.stadion.workouts.entity.WorkoutFixture.MONDAY_7AM;
import static org.stadion.workouts.entity.WorkoutFixture.aWorkout;

import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.stadion.testing.TestDatabase;

class JpaPhotoStoreIT implements PhotoStoreContract {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("workouts");

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @Override
    public void inStores(BiConsumer<WorkoutStore, PhotoStore> work) {
        DATABASE.inTransaction(manager -> work.accept(new JpaWorkoutStore(manager), new JpaPhotoStore(manager)));
    }

    @Test
    void objects_of_a_removed_workout_are_noted_too() {
        var workout = aWorkout().build();
        var photo = PhotoStoreContract.photo(workout.id(), 0);
        inStores((workouts, photos) -> {
            workouts.add(workout);
            photos.add(photo);
        });

        inStores((workouts, photos) ->
                workouts.remove(workouts.find(workout.id()).orElseThrow()));

        inStores((workouts, photos) -> assertThat(photos.toRemove(later(), 10))
                .containsExactlyInAnyOrder(photo.imageKey(), photo.thumbnailKey()));
    }

    @Test
    void objects_of_a_withdrawn_workout_stay_and_are_referred_to_again_when_it_comes_back() {
        var workout = aWorkout().build();
        var into = aWorkout().build();
        inStores((workouts, photos) -> {
            workouts.add(into);
            workouts.add(workout);
            photos.add(PhotoStoreContract.photo(workout.id(), 0));
        });
        DATABASE.inTransaction(manager -> new JpaEditStore(manager)
                .withdraw(new JpaWorkoutStore(manager).find(workout.id()).orElseThrow(), into.id(), MONDAY_7AM));
        inStores((workouts, photos) -> assertThat(photos.toRemove(later(), 10)).isEmpty());

        DATABASE.inTransaction(manager -> new JpaEditStore(manager).bringBack(workout.id()));

        inStores((workouts, photos) -> {
            assertThat(photos.ofWorkout(workout.id())).hasSize(1);
            assertThat(photos.toRemove(later(), 10)).isEmpty();
        });
    }
}
