package org.stadion.social;

import org.stadion.kernel.DomainException;

/** There is no such comment, or the viewer may not know that there is. */
public class CommentNotFound extends DomainException.NotFound {

    private static final long serialVersionUID = 1L;

    public CommentNotFound(CommentId id) {
        super("comment-not-found", "There is no comment " + id + " among those you may see.");
    }
}
