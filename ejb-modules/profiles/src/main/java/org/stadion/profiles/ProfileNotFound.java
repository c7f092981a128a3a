package org.stadion.profiles;

import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;

/** There is no such profile, or the viewer may not know that there is. */
public class ProfileNotFound extends DomainException.NotFound {

    private static final long serialVersionUID = 1L;

    public ProfileNotFound(AthleteId id) {
        super("profile-not-found", "There is no athlete " + id + " among those you may see.");
    }
}
