package org.stadion.workouts.boundary;

/** A decoder or an analysis threw what it must never throw. */
final class DecoderFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DecoderFault(RuntimeException fault) {
        super(fault);
    }
}
