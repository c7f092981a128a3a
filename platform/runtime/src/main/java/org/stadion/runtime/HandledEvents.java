package org.stadion.runtime;

import java.util.UUID;

/** Remembers which events a consumer has dealt with, so that a second delivery does nothing. */
public interface HandledEvents {

    /**
     * Notes, in the caller's transaction, that the consumer deals with the event now.
     *
     * @return whether it is the first time
     */
    boolean firstTime(UUID event, String consumer);
}
