package org.stadion.profiles;

import org.stadion.kernel.DomainException;

/** The athlete has no such measurement. */
public class MeasurementNotFound extends DomainException.NotFound {

    private static final long serialVersionUID = 1L;

    public MeasurementNotFound(MeasurementId id) {
        super("measurement-not-found", "You have no measurement " + id + ".");
    }
}
