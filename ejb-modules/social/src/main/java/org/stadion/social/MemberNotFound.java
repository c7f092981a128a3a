package org.stadion.social;

import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;

/** This athlete is no member of the group and has not asked to be. */
public class MemberNotFound extends DomainException.NotFound {

    private static final long serialVersionUID = 1L;

    public MemberNotFound(AthleteId athlete) {
        super("member-not-found", "Athlete " + athlete + " is no member of this group and has not asked to be.");
    }
}
