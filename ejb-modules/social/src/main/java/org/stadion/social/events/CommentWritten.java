package org.stadion.social.events;

import java.time.Instant;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.IntegrationEvent;
import org.stadion.social.CommentId;
import org.stadion.social.PostId;

/** Version 1. Somebody commented on the recipient's post. The text stays in social. */
public record CommentWritten(
        UUID eventId,
        Instant occurredAt,
        AthleteId recipient,
        AthleteId actor,
        String actorName,
        PostId post,
        CommentId comment,
        String title)
        implements IntegrationEvent {

    @Override
    public UUID athleteKey() {
        return recipient.value();
    }
}
