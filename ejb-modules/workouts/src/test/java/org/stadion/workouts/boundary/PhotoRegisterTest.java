package org.stadion.workouts.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.Patch;
import org.stadion.kernel.StaleVersion;
import org.stadion.testing.SetClock;
import org.stadion.workouts.PhotoId;
import org.stadion.workouts.PhotoNotFound;
import org.stadion.workouts.PhotoView;
import org.stadion.workouts.Photos;
import org.stadion.workouts.Photos.PhotoEdit;
import org.stadion.workouts.WorkoutNotFound;
import org.stadion.workouts.entity.InMemoryPhotoStore;
import org.stadion.workouts.entity.InMemoryWorkoutStore;
import org.stadion.workouts.entity.Photo;
import org.stadion.workouts.entity.Photo.Picture;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutFixture;

class PhotoRegisterTest {
    private static final AthleteId ANNA = AthleteId.next();

    private final SetClock clock = SetClock.at("2026-03-02T10:00:00Z");
    private final InMemoryPhotoStore photos = new InMemoryPhotoStore();
    private final InMemoryWorkoutStore workouts = new InMemoryWorkoutStore();
    private final Workout workout = WorkoutFixture.aWorkout().of(ANNA).build();
    private final PhotoRegister register = new PhotoRegister();

    @BeforeEach
    void wire() {
        register.photos = photos;
        register.workouts = workouts;
        register.sight = new WorkoutSight();
        register.sight.workouts = workouts;
        register.clock = clock;
        workouts.add(workout);
    }

    private PhotoView add(String upload) {
        return add(PhotoId.next(), upload);
    }

    private PhotoView add(PhotoId id, String upload) {
        return register.add(ANNA, workout.id(), id, new Picture(4, 3, 10, "clean", upload, null, 46.05, 14.5));
    }

    private List<PhotoId> order() {
        return register.list(ANNA, workout.id()).stream().map(PhotoView::id).toList();
    }

    private static PhotoEdit caption(String words) {
        return new PhotoEdit(Patch.to(words), Patch.absent());
    }

    private static PhotoEdit position(int place) {
        return new PhotoEdit(Patch.absent(), Patch.to(place));
    }

    @Test
    void the_same_upload_again_is_the_same_photo() {
        var first = add("upload");

        assertThat(add("upload").id()).isEqualTo(first.id());
        assertThat(order()).containsExactly(first.id());
    }

    @Test
    void a_photo_beyond_the_most_is_refused_and_one_that_is_here_is_not() {
        for (var i = 0; i < Photos.MOST_PER_WORKOUT; i++) {
            add("upload " + i);
        }

        assertThatThrownBy(() -> add("one more"))
                .isInstanceOf(DomainException.Conflict.class)
                .hasFieldOrPropertyWithValue("slug", "photo-limit-reached");
        assertThat(register.admit(ANNA, workout.id(), "upload 0").known()).isPresent();
    }

    @Test
    void what_was_announced_and_never_added_is_removed_when_no_upload_can_still_be_under_way() {
        var lost = PhotoId.next();
        var kept = PhotoId.next();
        register.announce(lost);
        register.announce(kept);
        add(kept, "upload");

        assertThat(register.toRemove(10)).isEmpty();
        clock.advance(Duration.ofHours(1));

        assertThat(register.toRemove(10)).containsExactlyInAnyOrder(Photo.imageKey(lost), Photo.thumbnailKey(lost));
    }

    @Test
    void a_photo_that_is_moved_makes_the_others_move_up() {
        var first = add("first").id();
        var second = add("second").id();
        var third = add("third");

        register.change(ANNA, workout.id(), third.id(), third.version(), position(0));

        assertThat(order()).containsExactly(third.id(), first, second);
    }

    @Test
    void a_caption_is_kept_without_the_space_around_it_and_can_be_taken_away() {
        var photo = add("upload");

        assertThat(register.change(ANNA, workout.id(), photo.id(), photo.version(), caption(" At the pass "))
                        .caption())
                .isEqualTo("At the pass");
        assertThat(register.change(
                                ANNA,
                                workout.id(),
                                photo.id(),
                                photo.version(),
                                new PhotoEdit(Patch.cleared(), Patch.absent()))
                        .caption())
                .isNull();
    }

    @Test
    void a_long_caption_and_a_place_that_is_none_are_refused() {
        var photo = add("upload");

        for (var wrong : List.of(caption("x".repeat(501)), position(1), position(-1))) {
            assertThatThrownBy(() -> register.change(ANNA, workout.id(), photo.id(), photo.version(), wrong))
                    .isInstanceOf(DomainException.Invalid.class);
        }
    }

    @Test
    void who_saw_an_older_version_changes_nothing() {
        var photo = add("upload");

        assertThatThrownBy(() ->
                        register.change(ANNA, workout.id(), photo.id(), photo.version() + 1, caption("At the pass")))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void others_add_and_change_nothing() {
        var photo = add("upload");
        var boris = AthleteId.next();

        assertThatThrownBy(() -> register.admit(boris, workout.id(), "upload")).isInstanceOf(WorkoutNotFound.class);
        assertThatThrownBy(() -> register.change(boris, workout.id(), photo.id(), photo.version(), caption("mine")))
                .isInstanceOf(WorkoutNotFound.class);
        assertThatThrownBy(() -> register.remove(boris, workout.id(), photo.id(), photo.version()))
                .isInstanceOf(WorkoutNotFound.class);
    }

    @Test
    void a_removed_photo_is_not_found_and_its_objects_go() {
        var photo = add("upload");

        register.remove(ANNA, workout.id(), photo.id(), photo.version());

        assertThatThrownBy(() -> register.find(ANNA, workout.id(), photo.id())).isInstanceOf(PhotoNotFound.class);
        assertThat(register.toRemove(10))
                .containsExactlyInAnyOrder(Photo.imageKey(photo.id()), Photo.thumbnailKey(photo.id()));
    }
}
