package org.stadion.workouts;

import org.stadion.kernel.DomainException;

/** The workout has no such photo. */
public class PhotoNotFound extends DomainException.NotFound {

    private static final long serialVersionUID = 1L;

    public PhotoNotFound(PhotoId id) {
        super("photo-not-found", "The workout has no photo " + id + ".");
    }
}
