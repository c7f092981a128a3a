package org.stadion.social;

import org.stadion.kernel.DomainException;

/** There is no such post, or the viewer may not know that there is. */
public class PostNotFound extends DomainException.NotFound {

    private static final long serialVersionUID = 1L;

    public PostNotFound(PostId id) {
        super("post-not-found", "There is no post " + id + " among those you may see.");
    }
}
