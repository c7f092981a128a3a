package org.stadion.kernel;

/** An idempotency key came a second time, with another request. */
public class IdempotencyKeyReused extends DomainException.Conflict {

    private static final long serialVersionUID = 1L;

    public IdempotencyKeyReused() {
        super("idempotency-key-reused", "This Idempotency-Key was used for another request. Take a new one.");
    }
}
