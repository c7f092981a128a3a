package org.stadion.kernel;

/** The thing changed since the caller read it. */
public class StaleVersion extends DomainException.Conflict {

    private static final long serialVersionUID = 1L;

    public StaleVersion() {
        super("stale-version", "This changed since you read it. Read it again, then repeat your edit.");
    }
}
