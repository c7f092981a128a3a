package org.stadion.gamification.boundary;

import java.lang.invoke.MethodHandles;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Every sentence the gamification module says to an operator. Ids 9001-9999. */
@MessageLogger(projectCode = "STAD", length = 5)
interface GamificationLog {

    GamificationLog LOG =
            Logger.getMessageLogger(MethodHandles.lookup(), GamificationLog.class, "org.stadion.gamification");

    @LogMessage(level = Logger.Level.DEBUG)
    @Message(id = 9001, value = "Workout %s now earns %d points in %s")
    void workoutEarns(UUID workout, int points, String period);

    @LogMessage(level = Logger.Level.DEBUG)
    @Message(id = 9002, value = "Event %s tells nothing new of workout %s")
    void noNews(UUID event, UUID workout);
}
