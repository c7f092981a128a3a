package org.stadion.streams;

import static org.jboss.logging.Logger.Level.INFO;
import static org.jboss.logging.Logger.Level.WARN;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Every sentence that event-streams says to an operator. Ids 11001-11999. */
@MessageLogger(projectCode = "STAD", length = 5)
public interface StreamsLog {
    StreamsLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), StreamsLog.class, "org.stadion.streams");

    @LogMessage(level = WARN)
    @Message(id = 11001, value = "%s waits with an event of %s, trying again in %d ms: %s")
    void waiting(String consumer, String topic, long pause, String reason);

    @LogMessage(level = WARN)
    @Message(id = 11002, value = "%s failed on an event of %s (attempt %d): %s")
    void failed(String consumer, String topic, int attempt, String reason, @Cause Throwable failure);

    @LogMessage(level = WARN)
    @Message(
            id = 11003,
            value = "Events cannot be published (%s). They stay in the outbox; trying again every few seconds.")
    void notPublished(String why);

    @LogMessage(level = INFO)
    @Message(id = 11006, value = "%s takes %d events one by one, because together they failed: %s")
    void oneByOne(String consumer, int events, String reason);

    @LogMessage(level = INFO)
    @Message(id = 11004, value = "Events are published again.")
    void publishedAgain();

    @LogMessage(level = INFO)
    @Message(id = 11005, value = "Topics made: %s, with %d partitions each.")
    void topicsMade(String topics, int partitions);
}
