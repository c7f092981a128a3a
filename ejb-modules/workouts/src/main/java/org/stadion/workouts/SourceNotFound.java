package org.stadion.workouts;

import java.util.UUID;
import org.stadion.kernel.DomainException;

/** The workout has no such source. */
public class SourceNotFound extends DomainException.NotFound {

    private static final long serialVersionUID = 1L;

    public SourceNotFound(UUID source) {
        super("source-not-found", "The workout has no source " + source + ".");
    }
}
