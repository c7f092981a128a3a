package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.entity.WorkoutFixture.MONDAY_7AM;
import static org.stadion.workouts.entity.WorkoutFixture.aWorkout;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stadion.testing.TestDatabase;
import org.stadion.workouts.PhotoId;
import org.stadion.workouts.entity.Photo.Picture;

class JpaPhotoStoreIT {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("workouts");

    private final Instant later = Clock.systemUTC().instant().plusSeconds(60);

    private final Workout workout = aWorkout().build();
    private final PhotoId id = PhotoId.next();
    private final List<String> keys = List.of(Photo.imageKey(id), Photo.thumbnailKey(id));

    @BeforeEach
    void hang() {
        DATABASE.transaction(manager -> {
            manager.persist(workout);
            return true;
        });
        inStore(store -> store.add(
                new Photo(id, workout.id(), 0, new Picture(4, 3, 10, "a", "b", MONDAY_7AM, 46.05, null), MONDAY_7AM)));
    }

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @Test
    void finds_photos_in_their_order() {
        inStore(store -> assertThat(store.ofWorkout(workout.id()))
                .singleElement()
                .satisfies(photo -> assertThat(photo.latitude()).contains(46.05)));
    }

    @Test
    void an_announced_object_is_removed_unless_something_comes_to_refer_to_it() {
        inStore(store -> store.noteToRemove(List.of("photos/x", "photos/y"), MONDAY_7AM));
        inStore(store -> store.strikeOut(List.of("photos/y")));

        inStore(store -> {
            assertThat(store.toRemove(MONDAY_7AM.minusSeconds(1), 10)).isEmpty();
            assertThat(store.toRemove(MONDAY_7AM, 10)).containsExactly("photos/x");
        });
    }

    @Test
    void objects_of_a_removed_photo_are_noted() {
        inStore(store -> store.remove(store.ofWorkout(workout.id()).getFirst()));

        inStore(store -> assertThat(store.toRemove(later, 10)).containsExactlyInAnyOrderElementsOf(keys));
    }

    @Test
    void objects_of_a_removed_workout_are_noted_too() {
        DATABASE.transaction(manager -> {
            manager.remove(manager.find(Workout.class, workout.id().value()));
            return true;
        });

        inStore(store -> assertThat(store.toRemove(later, 10)).containsExactlyInAnyOrderElementsOf(keys));
    }

    @Test
    void objects_of_a_withdrawn_workout_stay_and_are_referred_to_again_when_it_comes_back() {
        var into = aWorkout().build();
        DATABASE.transaction(manager -> {
            manager.persist(into);
            new JpaEditStore(manager)
                    .withdraw(manager.find(Workout.class, workout.id().value()), into.id(), MONDAY_7AM);
            return true;
        });
        inStore(store -> assertThat(store.toRemove(later, 10)).isEmpty());

        DATABASE.transaction(manager -> {
            new JpaEditStore(manager).bringBack(workout.id());
            return true;
        });

        inStore(store -> {
            assertThat(store.ofWorkout(workout.id())).hasSize(1);
            assertThat(store.toRemove(later, 10)).isEmpty();
        });
    }

    private static void inStore(Consumer<PhotoStore> work) {
        DATABASE.transaction(manager -> {
            work.accept(new JpaPhotoStore(manager));
            return true;
        });
    }
}
