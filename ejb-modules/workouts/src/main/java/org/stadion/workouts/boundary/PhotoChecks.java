package org.stadion.workouts.boundary;

import java.util.ArrayList;
import java.util.List;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.workouts.Photos;
import org.stadion.workouts.Photos.PhotoEdit;
import org.stadion.workouts.control.activity.PlainText;
import org.stadion.workouts.entity.Photo;

/** How many photos a workout may have, and what may be said of them. */
final class PhotoChecks {
    private static final int LONGEST_CAPTION = 500;

    private PhotoChecks() {}

    static void requireRoom(List<Photo> all) {
        if (all.size() >= Photos.MOST_PER_WORKOUT) {
            throw new DomainException.Conflict(
                    "photo-limit-reached", "A workout has at most " + Photos.MOST_PER_WORKOUT + " photos.");
        }
    }

    static void requireValid(PhotoEdit edit, int count) {
        var violations = new ArrayList<Violation>();
        edit.caption()
                .apply(words -> words.map(String::strip)
                        .filter(text -> !PlainText.block(text, LONGEST_CAPTION).equals(text))
                        .ifPresent(wrong -> violations.add(
                                new Violation("/caption", "invalid", "At most " + LONGEST_CAPTION + " characters."))));
        edit.position().apply(wish -> {
            if (wish.filter(place -> place >= 0 && place < count).isEmpty()) {
                violations.add(new Violation("/position", "out_of_range", "From 0 to " + (count - 1) + "."));
            }
        });
        if (!violations.isEmpty()) {
            throw new DomainException.Invalid("photo-edit-invalid", "The edit has invalid values.", violations);
        }
    }
}
