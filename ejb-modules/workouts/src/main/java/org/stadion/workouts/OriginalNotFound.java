package org.stadion.workouts;

import org.stadion.kernel.DomainException;

/** There is no file behind the workout. */
public class OriginalNotFound extends DomainException.NotFound {

    private static final long serialVersionUID = 1L;

    public OriginalNotFound() {
        super("original-not-found", "This workout came in no file: it was typed in.");
    }
}
