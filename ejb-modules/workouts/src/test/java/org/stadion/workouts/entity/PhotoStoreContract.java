package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.entity.WorkoutFixture.MONDAY_7AM;
import static org.stadion.workouts.entity.WorkoutFixture.aWorkout;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.PhotoId;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.entity.Photo.Picture;

/** What every {@link PhotoStore} must do. */
interface PhotoStoreContract {

    /** Does the work in a transaction of its own, on a store of workouts and one of photos. */
    void inStores(BiConsumer<WorkoutStore, PhotoStore> work);

    private WorkoutId workout() {
        var workout = aWorkout().build();
        inStores((workouts, photos) -> workouts.add(workout));
        return workout.id();
    }

    private Photo hung(WorkoutId workout, int position) {
        var photo = photo(workout, position);
        inStores((workouts, photos) -> photos.add(photo));
        return photo;
    }

    @Test
    default void finds_photos_in_their_order() {
        var workout = workout();
        var second = hung(workout, 1);
        var first = hung(workout, 0);
        hung(workout(), 0);

        inStores((workouts, photos) ->
                assertThat(photos.ofWorkout(workout)).extracting(Photo::id).containsExactly(first.id(), second.id()));
    }

    @Test
    default void an_announced_object_is_removed_unless_something_comes_to_refer_to_it() {
        inStores((workouts, photos) -> photos.noteToRemove(List.of("photos/x", "photos/y"), MONDAY_7AM));
        inStores((workouts, photos) -> photos.strikeOut(List.of("photos/y")));

        inStores((workouts, photos) -> {
            assertThat(photos.toRemove(MONDAY_7AM.minusSeconds(1), 10)).isEmpty();
            assertThat(photos.toRemove(MONDAY_7AM, 10)).containsExactly("photos/x");
        });
    }

    @Test
    default void the_longest_due_go_first_and_no_more_than_asked_for() {
        inStores((workouts, photos) -> {
            photos.noteToRemove(List.of("photos/late"), MONDAY_7AM.plusSeconds(9));
            photos.noteToRemove(List.of("photos/soon"), MONDAY_7AM);
            photos.noteToRemove(List.of("photos/later"), MONDAY_7AM.plusSeconds(10));
        });

        inStores((workouts, photos) -> assertThat(photos.toRemove(MONDAY_7AM.plusSeconds(60), 2))
                .containsExactly("photos/soon", "photos/late"));
    }

    @Test
    default void what_is_noted_again_is_due_then() {
        inStores((workouts, photos) -> photos.noteToRemove(List.of("photos/x"), MONDAY_7AM));

        inStores((workouts, photos) -> photos.noteToRemove(List.of("photos/x"), MONDAY_7AM.plusSeconds(60)));

        inStores((workouts, photos) ->
                assertThat(photos.toRemove(MONDAY_7AM.plusSeconds(59), 10)).isEmpty());
    }

    @Test
    default void objects_of_a_removed_photo_are_noted() {
        var workout = workout();
        var photo = hung(workout, 0);

        inStores((workouts, photos) -> photos.remove(photos.ofWorkout(workout).getFirst()));

        inStores((workouts, photos) -> {
            assertThat(photos.ofWorkout(workout)).isEmpty();
            assertThat(photos.toRemove(later(), 10)).containsExactlyInAnyOrder(photo.imageKey(), photo.thumbnailKey());
        });
    }

    static Photo photo(WorkoutId workout, int position) {
        return new Photo(
                PhotoId.next(),
                workout,
                position,
                new Picture(4, 3, 10, "a", "b" + position, MONDAY_7AM, 46.05, null),
                MONDAY_7AM);
    }

    /** Objects of what goes are due by the clock of the database. */
    static Instant later() {
        return Clock.systemUTC().instant().plusSeconds(60);
    }
}
