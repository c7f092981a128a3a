package org.stadion.social;

import java.time.Instant;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.profiles.AthleteCard;

/** Following: directed; it needs approval where the followed athlete wants that. */
public interface Follows {

    /** Following again changes nothing. */
    FollowView follow(AthleteId follower, AthleteId followed);

    void unfollow(AthleteId follower, AthleteId followed);

    /** The followed athlete lets a waiting follower in. */
    FollowView approve(AthleteId followed, AthleteId follower);

    /** The followed athlete refuses or removes a follower. */
    void remove(AthleteId followed, AthleteId follower);

    Page<FollowView> following(AthleteId athlete, PageRequest page);

    Page<FollowView> followers(AthleteId athlete, PageRequest page);

    void block(AthleteId blocker, AthleteId blocked);

    void unblock(AthleteId blocker, AthleteId blocked);

    /** @param athlete the other one */
    record FollowView(AthleteCard athlete, State state, Instant since) {}

    enum State {
        REQUESTED,
        ACCEPTED
    }
}
