package org.stadion.social.entity;

import java.util.List;
import java.util.Optional;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.social.CommentId;
import org.stadion.social.PostId;

/** Holds what others say to posts: kudos and comments. */
public interface ResponseStore {

    /** @return whether it was added: false when this giver gave before */
    boolean add(Kudos kudos);

    /** @return whether there was something to take back */
    boolean removeKudos(PostId post, AthleteId giver);

    boolean kudosGiven(PostId post, AthleteId giver);

    /** Latest first. */
    List<Kudos> kudos(PostId post, Optional<Cursor> after, int most);

    void add(Comment comment);

    Optional<Comment> findComment(CommentId id);

    /** @return whether there was something to remove */
    boolean removeComment(CommentId id);

    /** Oldest first. */
    List<Comment> comments(PostId post, Optional<Cursor> after, int most);

    void removeAllTo(PostId post);
}
