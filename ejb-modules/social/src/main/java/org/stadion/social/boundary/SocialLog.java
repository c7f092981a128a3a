package org.stadion.social.boundary;

import java.lang.invoke.MethodHandles;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Every sentence the social module says to an operator. Ids 4001-4999. */
@MessageLogger(projectCode = "STAD", length = 5)
interface SocialLog {

    SocialLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), SocialLog.class, "org.stadion.social");

    @LogMessage(level = Logger.Level.DEBUG)
    @Message(id = 4001, value = "Post %s of workout %s published to %d followers")
    void postPublished(UUID post, UUID workout, int followers);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 4002, value = "Post %s of workout %s removed")
    void postRemoved(UUID post, UUID workout);

    @LogMessage(level = Logger.Level.DEBUG)
    @Message(id = 4003, value = "Event %s is no news for post %s")
    void noNews(UUID event, UUID post);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 4004, value = "Group %s opened")
    void groupOpened(UUID group);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 4005, value = "Group %s dissolved, its last member left")
    void groupDissolved(UUID group);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 4006, value = "Group %s passed to %s")
    void groupPassed(UUID group, UUID owner);
}
