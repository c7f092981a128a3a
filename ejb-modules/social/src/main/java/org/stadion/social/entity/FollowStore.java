package org.stadion.social.entity;

import java.util.List;
import java.util.Optional;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;

/** Holds who follows whom. */
public interface FollowStore {

    /** @return whether it was added: false when this pair is there already, also when two race */
    boolean add(Follow follow);

    /** Found, and changed by nobody else until this transaction ends. */
    Optional<Follow> findForChange(AthleteId follower, AthleteId followed);

    /** @return whether there was something to remove */
    boolean remove(AthleteId follower, AthleteId followed);

    /** Whom the athlete follows or asked to, latest first. */
    List<Follow> following(AthleteId athlete, Optional<Cursor> after, int most);

    /** Who follows the athlete or asked to, latest first. */
    List<Follow> followers(AthleteId athlete, Optional<Cursor> after, int most);

    /** Everybody whose follow was accepted. */
    List<AthleteId> acceptedFollowers(AthleteId athlete);
}
