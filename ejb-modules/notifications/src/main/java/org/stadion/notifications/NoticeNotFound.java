package org.stadion.notifications;

import org.stadion.kernel.DomainException;

/** There is no such notice in the athlete's inbox. */
public class NoticeNotFound extends DomainException.NotFound {

    private static final long serialVersionUID = 1L;

    public NoticeNotFound(NoticeId id) {
        super("notice-not-found", "There is no notice " + id + " in your inbox.");
    }
}
