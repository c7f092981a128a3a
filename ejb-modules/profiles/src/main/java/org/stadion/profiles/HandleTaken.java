package org.stadion.profiles;

import org.stadion.kernel.DomainException;

/** Somebody else has this handle. */
public class HandleTaken extends DomainException.Conflict {

    private static final long serialVersionUID = 1L;

    public HandleTaken(String handle) {
        super("handle-taken", "The handle " + handle + " belongs to somebody else. Choose another one.");
    }
}
