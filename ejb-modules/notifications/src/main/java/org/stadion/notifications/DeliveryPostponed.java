package org.stadion.notifications;

import java.util.UUID;

/** A delivery was not sent this time, but may be later: no rule said no, so its queue should bring it again. */
public class DeliveryPostponed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DeliveryPostponed(UUID delivery, Throwable cause) {
        super("delivery " + delivery + " was not sent this time", cause);
    }
}
