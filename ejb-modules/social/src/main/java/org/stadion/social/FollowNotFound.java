package org.stadion.social;

import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;

/** This athlete neither follows the caller nor asks to. */
public class FollowNotFound extends DomainException.NotFound {

    private static final long serialVersionUID = 1L;

    public FollowNotFound(AthleteId follower) {
        super("follow-not-found", "Athlete " + follower + " does not follow you and has not asked to.");
    }
}
