package org.stadion.social;

import java.time.Instant;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.profiles.AthleteCard;

/** Posts, and what others say to them. */
public interface Posts {

    /** @throws PostNotFound if there is none that the viewer may see */
    PostView find(AthleteId viewer, PostId id);

    /** Giving kudos again changes nothing. */
    PostView giveKudos(AthleteId giver, PostId id);

    PostView takeBackKudos(AthleteId giver, PostId id);

    Page<AthleteCard> kudos(AthleteId viewer, PostId id, PageRequest page);

    CommentView comment(AthleteId author, PostId id, String text);

    Page<CommentView> comments(AthleteId viewer, PostId id, PageRequest page);

    /** Its author or the post's author removes a comment. */
    void removeComment(AthleteId remover, CommentId id);

    record CommentView(CommentId id, AthleteCard author, String text, Instant createdAt) {}
}
