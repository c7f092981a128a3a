package org.stadion.notifications;

import java.util.UUID;

/** Sending what is due: called by the queue's consumer. */
public interface Deliveries {

    /** Sends one delivery; one that was sent already is left alone. */
    void deliver(UUID delivery);
}
