package org.stadion.runtime;

import org.stadion.kernel.DomainException;

/** There is no such dead letter, perhaps because somebody replayed or discarded it. */
public class DeadLetterNotFound extends DomainException.NotFound {

    private static final long serialVersionUID = 1L;

    public DeadLetterNotFound(String id) {
        super("dead-letter-not-found", "There is no dead letter " + id + "; somebody may have dealt with it.");
    }
}
