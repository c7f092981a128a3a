package org.stadion.social;

import org.stadion.kernel.DomainException;

/** There is no such group, or the viewer may not know that there is. */
public class GroupNotFound extends DomainException.NotFound {

    private static final long serialVersionUID = 1L;

    public GroupNotFound(GroupId id) {
        super("group-not-found", "There is no group " + id + " among those you may see.");
    }
}
