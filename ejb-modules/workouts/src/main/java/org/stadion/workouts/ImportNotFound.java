package org.stadion.workouts;

import org.stadion.kernel.DomainException;

/** There is no such import among the athlete's own. */
public class ImportNotFound extends DomainException.NotFound {

    private static final long serialVersionUID = 1L;

    public ImportNotFound(ImportId id) {
        super("import-not-found", "You have no import " + id + ".");
    }
}
