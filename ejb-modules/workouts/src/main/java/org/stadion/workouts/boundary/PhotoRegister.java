package org.stadion.workouts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.PhotoId;
import org.stadion.workouts.PhotoNotFound;
import org.stadion.workouts.PhotoView;
import org.stadion.workouts.Photos.PhotoEdit;
import org.stadion.workouts.Photos.Size;
import org.stadion.workouts.Photos.Stored;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.entity.Photo;
import org.stadion.workouts.entity.Photo.Picture;
import org.stadion.workouts.entity.PhotoStore;
import org.stadion.workouts.entity.WorkoutStore;

/** The book that photos are kept in. Each entry is a transaction; pictures are decoded and stored between them. */
@Stateless
@PermitAll
public class PhotoRegister {
    /** Longer than any upload takes from its note to its photo. */
    private static final Duration SPARED = Duration.ofHours(1);

    @Inject
    PhotoStore photos;

    @Inject
    WorkoutStore workouts;

    @Inject
    WorkoutSight sight;

    @Inject
    Clock clock;

    /** Whether there is room for one more, or it is here already. */
    public Admission admit(AthleteId athlete, WorkoutId id, String uploadedSha256) {
        var workout = sight.own(athlete, id);
        var all = photos.ofWorkout(id);
        var known = all.stream()
                .filter(photo -> photo.uploadedSha256().equals(uploadedSha256))
                .findFirst();
        if (known.isEmpty()) {
            PhotoChecks.requireRoom(all);
        }
        return new Admission(known.map(photo -> PhotoViews.of(photo, true)), workout.zone());
    }

    /** Before its objects are stored, so that none stays behind whatever happens. */
    public void announce(PhotoId id) {
        photos.noteToRemove(keys(id), clock.instant().plus(SPARED));
    }

    public PhotoView add(AthleteId athlete, WorkoutId workout, PhotoId id, Picture picture) {
        workouts.lock(athlete);
        var known = admit(athlete, workout, picture.uploadedSha256()).known();
        if (known.isPresent()) {
            return known.get();
        }
        var all = photos.ofWorkout(workout);
        var position = all.isEmpty() ? 0 : all.getLast().position() + 1;
        var photo = new Photo(id, workout, position, picture, clock.instant());
        photos.add(photo);
        photos.strikeOut(keys(id));
        photos.flush();
        return PhotoViews.of(photo, true);
    }

    private static List<String> keys(PhotoId id) {
        return List.of(Photo.imageKey(id), Photo.thumbnailKey(id));
    }

    public List<PhotoView> list(AthleteId viewer, WorkoutId id) {
        var own = sight.visible(viewer, id).belongsTo(viewer);
        return photos.ofWorkout(id).stream()
                .map(photo -> PhotoViews.of(photo, own))
                .toList();
    }

    public PhotoView find(AthleteId viewer, WorkoutId workout, PhotoId id) {
        var own = sight.visible(viewer, workout).belongsTo(viewer);
        return PhotoViews.of(photo(photos.ofWorkout(workout), id), own);
    }

    public Stored stored(AthleteId viewer, WorkoutId workout, PhotoId id, Size size) {
        sight.visible(viewer, workout);
        var photo = photo(photos.ofWorkout(workout), id);
        return switch (size) {
            case IMAGE -> new Stored(photo.imageKey(), photo.sha256());
            case THUMBNAIL -> new Stored(photo.thumbnailKey(), "t" + photo.sha256());
        };
    }

    public PhotoView change(AthleteId athlete, WorkoutId workout, PhotoId id, long expectedVersion, PhotoEdit edit) {
        sight.own(athlete, workout);
        workouts.lock(athlete);
        var all = new ArrayList<>(photos.ofWorkout(workout));
        var photo = photo(all, id);
        photo.requireVersion(expectedVersion);
        PhotoChecks.requireValid(edit, all.size());
        edit.caption().apply(words -> photo.caption(words.map(String::strip)));
        edit.position()
                .apply(wish -> wish.ifPresent(place -> {
                    all.remove(photo);
                    all.add(place, photo);
                    for (var i = 0; i < all.size(); i++) {
                        all.get(i).moveTo(i);
                    }
                }));
        photos.flush();
        return PhotoViews.of(photo, true);
    }

    public void remove(AthleteId athlete, WorkoutId workout, PhotoId id, long expectedVersion) {
        sight.own(athlete, workout);
        var photo = photo(photos.ofWorkout(workout), id);
        photo.requireVersion(expectedVersion);
        photos.remove(photo);
    }

    public List<String> toRemove(int most) {
        return photos.toRemove(clock.instant(), most);
    }

    public void removed(List<String> keys) {
        photos.strikeOut(keys);
    }

    private static Photo photo(List<Photo> all, PhotoId id) {
        return all.stream().filter(photo -> photo.id().equals(id)).findFirst().orElseThrow(() -> new PhotoNotFound(id));
    }

    /** @param known the photo, if this upload came before */
    public record Admission(Optional<PhotoView> known, ZoneId zone) {}
}
