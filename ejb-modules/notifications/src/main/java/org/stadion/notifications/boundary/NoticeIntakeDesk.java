package org.stadion.notifications.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.stadion.gamification.events.PointsAwarded;
import org.stadion.identity.AthleteId;
import org.stadion.notifications.NoticeIntake;
import org.stadion.notifications.control.PreferenceMatrix;
import org.stadion.notifications.entity.Channel;
import org.stadion.notifications.entity.ChoiceStore;
import org.stadion.notifications.entity.Delivery;
import org.stadion.notifications.entity.DeliveryStore;
import org.stadion.notifications.entity.Notice;
import org.stadion.notifications.entity.Notice.Content;
import org.stadion.notifications.entity.NoticeStore;
import org.stadion.notifications.entity.NoticeType;
import org.stadion.runtime.WorkQueues;
import org.stadion.social.events.AthleteFollowed;
import org.stadion.social.events.CommentWritten;
import org.stadion.social.events.FollowedAthletePosted;
import org.stadion.social.events.KudosGiven;

/** Open to every role: the events' consumer calls it without a caller. */
@Stateless
@PermitAll
public class NoticeIntakeDesk implements NoticeIntake {

    private static final String QUEUE = "notification-delivery";
    private static final String API = "/api/v1";

    @Inject
    NoticeStore notices;

    @Inject
    DeliveryStore deliveries;

    @Inject
    ChoiceStore choices;

    @Inject
    WorkQueues queues;

    @Inject
    Clock clock;

    @Override
    public void onFollowed(AthleteFollowed event) {
        if (event.needsApproval()) {
            var content = new Content(event.actorName(), "", 0, API + "/me/followers");
            tell(event.recipient(), NoticeType.FOLLOW_REQUESTED, event.eventId(), content);
        } else {
            var content = new Content(event.actorName(), "", 0, API + "/athletes/" + event.actor());
            tell(event.recipient(), NoticeType.ATHLETE_FOLLOWED, event.eventId(), content);
        }
    }

    @Override
    public void onPosted(FollowedAthletePosted event) {
        var content = new Content(event.actorName(), event.title(), 0, API + "/posts/" + event.post());
        tell(event.recipient(), NoticeType.FOLLOWED_ATHLETE_POSTED, event.eventId(), content);
    }

    @Override
    public void onKudos(KudosGiven event) {
        var content = new Content(event.actorName(), event.title(), 0, API + "/posts/" + event.post());
        tell(event.recipient(), NoticeType.KUDOS_GIVEN, event.eventId(), content);
    }

    @Override
    public void onComment(CommentWritten event) {
        var content = new Content(event.actorName(), event.title(), 0, API + "/posts/" + event.post() + "/comments");
        tell(event.recipient(), NoticeType.COMMENT_WRITTEN, event.eventId(), content);
    }

    @Override
    public void onPoints(PointsAwarded event) {
        var content = new Content("", "", event.points(), API + "/workouts/" + event.workout());
        tell(event.athlete(), NoticeType.POINTS_AWARDED, event.eventId(), content);
    }

    private void tell(AthleteId recipient, NoticeType type, UUID event, Content content) {
        var wishes = PreferenceMatrix.of(choices.of(recipient));
        boolean inbox = wishes.wanted(type, Channel.INBOX);
        boolean email = wishes.wanted(type, Channel.EMAIL);
        if (!inbox && !email) {
            return;
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var notice = Notice.tell(recipient, type, event, content, inbox, at);
        if (notices.add(notice) && email) {
            var delivery = Delivery.queue(notice.id(), Channel.EMAIL, at);
            deliveries.add(delivery);
            queues.enqueue(QUEUE, delivery.id());
        }
    }
}
