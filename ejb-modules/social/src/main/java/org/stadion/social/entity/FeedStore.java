package org.stadion.social.entity;

import java.util.List;
import java.util.Optional;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;

/** Holds which posts stand in whose feed. What a reader may see of them is judged when they are read. */
public interface FeedStore {

    /** Puts the post into its author's own feed. */
    void keep(Post post);

    /** Puts the post into the feeds of its author and of the accepted followers. */
    void spread(Post post);

    /** Takes the post out of all feeds but its author's. */
    void withdraw(Post post);

    /** Takes the post out of all feeds. */
    void forget(Post post);

    /** Puts the author's latest shared posts into the reader's feed. */
    void fill(AthleteId reader, AthleteId author, int most);

    /** Takes the author's posts out of the reader's feed. */
    void drain(AthleteId reader, AthleteId author);

    /** Latest first; removed posts and others' private ones are left out. */
    List<Entry> read(AthleteId reader, Optional<Cursor> after, int most);

    /** @param kudosGiven whether the reader gave kudos */
    record Entry(Post post, boolean kudosGiven) {}
}
