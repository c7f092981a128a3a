package org.stadion.workouts;

import org.stadion.kernel.DomainException;

/** The athlete has no such gear. */
public class GearNotFound extends DomainException.NotFound {

    private static final long serialVersionUID = 1L;

    public GearNotFound(GearId id) {
        super("gear-not-found", "You have no gear " + id + ".");
    }
}
