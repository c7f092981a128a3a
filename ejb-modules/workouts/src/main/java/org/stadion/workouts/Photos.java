package org.stadion.workouts;

import java.util.List;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Patch;

/** Photos of workouts, seen by whoever may see the workout. Nothing is kept of what a camera wrote beside the picture. */
public interface Photos {

    /** Photos of a workout at the most. */
    int MOST_PER_WORKOUT = 20;

    /** Bytes of an upload at the most. */
    int MOST_BYTES = 20_000_000;

    /** Pixels of an upload at the most. */
    int MOST_PIXELS = 50_000_000;

    /**
     * Adds a JPEG, PNG or WebP picture, as its first bytes say. The same upload again gives the same photo.
     *
     * @throws WorkoutNotFound if the athlete has no such workout
     */
    PhotoView add(AthleteId athlete, WorkoutId workout, byte[] upload);

    /**
     * In their order.
     *
     * @throws WorkoutNotFound if there is none that the viewer may see
     */
    List<PhotoView> list(AthleteId viewer, WorkoutId workout);

    /** @throws PhotoNotFound if the workout has none such */
    PhotoView find(AthleteId viewer, WorkoutId workout, PhotoId photo);

    /** Where the object store keeps the picture. */
    Stored stored(AthleteId viewer, WorkoutId workout, PhotoId photo, Size size);

    /** @throws org.stadion.kernel.StaleVersion if somebody changed it since {@code expectedVersion} */
    PhotoView change(AthleteId athlete, WorkoutId workout, PhotoId photo, long expectedVersion, PhotoEdit edit);

    /** Removes the photo; its objects follow soon. */
    void remove(AthleteId athlete, WorkoutId workout, PhotoId photo, long expectedVersion);

    /** Removes objects that no photo refers to any more. */
    void sweep();

    /** How large. */
    enum Size {
        IMAGE,
        THUMBNAIL
    }

    /** @param digest different for different bytes */
    record Stored(String key, String digest) {}

    /**
     * Only the fields present are changed.
     *
     * @param position from 0; the others make room
     */
    record PhotoEdit(Patch<String> caption, Patch<Integer> position) {}
}
