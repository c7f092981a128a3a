package org.stadion.workouts;

import org.stadion.kernel.DomainException;

/** The athlete's ledger has no such entry. */
public class RecomputationNotFound extends DomainException.NotFound {
    private static final long serialVersionUID = 1L;

    public RecomputationNotFound(RecomputationId id) {
        super("recomputation-not-found", "Your ledger has no recomputation " + id + ".");
    }
}
