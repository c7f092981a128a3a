package org.stadion.notifications.entity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.notifications.NoticeId;

/** Holds notices. */
public interface NoticeStore {

    /** @return whether it was added: false when this recipient was told of this event before, also when two race */
    boolean add(Notice notice);

    Optional<Notice> find(NoticeId id);

    /** What is in the inbox, latest first. */
    List<Notice> inbox(AthleteId recipient, Optional<Cursor> after, int most);

    long unread(AthleteId recipient);

    void readAll(AthleteId recipient, Instant at);
}
