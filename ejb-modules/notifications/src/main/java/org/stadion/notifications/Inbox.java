package org.stadion.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;

/** The inbox. */
public interface Inbox {

    Page<NoticeView> list(AthleteId athlete, PageRequest page);

    long unread(AthleteId athlete);

    NoticeView markRead(AthleteId athlete, NoticeId id);

    void markAllRead(AthleteId athlete);

    /**
     * @param type stable word, e.g. {@code followed_athlete_posted}
     * @param link path of what it is about in the REST API, or null
     */
    record NoticeView(
            NoticeId id,
            String type,
            String title,
            String text,
            @Nullable String link,
            Instant createdAt,
            @Nullable Instant readAt) {}
}
