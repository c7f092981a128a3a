package org.stadion.notifications;

import org.stadion.gamification.events.PointsAwarded;
import org.stadion.social.events.AthleteFollowed;
import org.stadion.social.events.CommentWritten;
import org.stadion.social.events.FollowedAthletePosted;
import org.stadion.social.events.KudosGiven;

/** How events of other modules become notices. Each call is idempotent by event. */
public interface NoticeIntake {

    void onFollowed(AthleteFollowed event);

    void onPosted(FollowedAthletePosted event);

    void onKudos(KudosGiven event);

    void onComment(CommentWritten event);

    void onPoints(PointsAwarded event);
}
