package org.stadion.notifications.entity;

import java.time.Instant;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Ids;
import org.stadion.notifications.entity.Notice.Content;

/** Notices for tests. */
public final class NoticeFixture {

    public static final AthleteId ANNA = AthleteId.next();
    public static final AthleteId BORIS = AthleteId.next();
    public static final Instant MONDAY_7AM = Instant.parse("2026-03-02T07:00:00Z");

    private NoticeFixture() {}

    static Notice aNoticeTo(AthleteId recipient, long after) {
        return Notice.tell(
                recipient,
                NoticeType.KUDOS_GIVEN,
                Ids.next(),
                new Content("Boris", "Hills", 0, "/api/v1/posts/1"),
                true,
                MONDAY_7AM.plusSeconds(after));
    }
}
