package org.stadion.runtime.boundary;

import static org.jboss.logging.Logger.Level.DEBUG;
import static org.jboss.logging.Logger.Level.ERROR;
import static org.jboss.logging.Logger.Level.INFO;
import static org.jboss.logging.Logger.Level.WARN;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Every sentence the platform says to an operator. Ids 1001-1999. */
@MessageLogger(projectCode = "STAD", length = 5)
interface RuntimeLog {
    RuntimeLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), RuntimeLog.class, "org.stadion.runtime");

    @LogMessage(level = WARN)
    @Message(
            id = 1001,
            value = "Cannot hear the outbox's wake-ups (%s). Senders poll meanwhile; trying again every %d ms.")
    void deaf(String why, long pause);

    @LogMessage(level = INFO)
    @Message(id = 1002, value = "Hearing the outbox's wake-ups.")
    void hearing();

    @LogMessage(level = WARN)
    @Message(
            id = 1003,
            value = "Work could not be handed to its queue (%s). It stays in the outbox; trying again in %d ms.")
    void workNotSent(String why, long pause);

    @LogMessage(level = INFO)
    @Message(id = 1004, value = "Work is handed to its queues again.")
    void workSentAgain();

    @LogMessage(level = WARN)
    @Message(id = 1005, value = "Event parked: consumer %s, topic %s, after %d attempts: %s")
    void parked(String consumer, String topic, int attempts, String reason);

    @LogMessage(level = INFO)
    @Message(id = 1006, value = "Dead letter %s: %s by %s")
    void deadLetter(String id, String action, String actor);

    @LogMessage(level = ERROR)
    @Message(id = 1007, value = "The reason of a failed delivery of %s could not be kept: %s")
    void reasonLost(String messageId, String reason, @Cause Throwable why);

    @LogMessage(level = DEBUG)
    @Message(id = 1008, value = "Figures of the outbox and the dead letters could not be read: %s")
    void figuresUnread(String why);
}
