package org.stadion.workouts.boundary;

import org.stadion.workouts.PhotoView;
import org.stadion.workouts.entity.Photo;

/** Photos as their viewers see them. */
final class PhotoViews {
    private PhotoViews() {}

    /** @param own whether it is the viewer's, who alone learns where it was taken */
    static PhotoView of(Photo photo, boolean own) {
        return new PhotoView(
                photo.id(),
                photo.position(),
                photo.caption().orElse(null),
                photo.width(),
                photo.height(),
                photo.bytes(),
                photo.takenAt().orElse(null),
                own ? photo.latitude().orElse(null) : null,
                own ? photo.longitude().orElse(null) : null,
                photo.version());
    }
}
