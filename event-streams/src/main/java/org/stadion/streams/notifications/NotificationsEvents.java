package org.stadion.streams.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.stadion.gamification.events.PointsAwarded;
import org.stadion.notifications.NoticeIntake;
import org.stadion.social.events.AthleteFollowed;
import org.stadion.social.events.CommentWritten;
import org.stadion.social.events.FollowedAthletePosted;
import org.stadion.social.events.KudosGiven;
import org.stadion.streams.Conveyor;
import org.stadion.streams.Letter;

/** What happened among people, and what they earned, becomes notices. */
@ApplicationScoped
public class NotificationsEvents {

    private static final String CONSUMER = "notifications";

    @Inject
    Conveyor conveyor;

    @Inject
    NoticeIntake notices;

    @Incoming("social-to-notifications")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    public CompletionStage<Void> onSocial(Message<List<String>> batch) {
        return conveyor.carry(CONSUMER, batch, this::handle);
    }

    @Incoming("gamification-to-notifications")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    public CompletionStage<Void> onGamification(Message<List<String>> batch) {
        return conveyor.carry(CONSUMER, batch, this::handle);
    }

    private void handle(Letter letter) {
        switch (letter.type()) {
            case "AthleteFollowed" -> notices.onFollowed(letter.as(AthleteFollowed.class));
            case "FollowedAthletePosted" -> notices.onPosted(letter.as(FollowedAthletePosted.class));
            case "KudosGiven" -> notices.onKudos(letter.as(KudosGiven.class));
            case "CommentWritten" -> notices.onComment(letter.as(CommentWritten.class));
            case "PointsAwarded" -> notices.onPoints(letter.as(PointsAwarded.class));
            default -> {} // other facts are for others
        }
    }
}
