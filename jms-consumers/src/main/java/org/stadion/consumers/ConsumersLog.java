package org.stadion.consumers;

import static org.jboss.logging.Logger.Level.WARN;

import java.lang.invoke.MethodHandles;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Every sentence that the queues' consumers say to an operator. Ids 12001-12999. */
@MessageLogger(projectCode = "STAD", length = 5)
interface ConsumersLog {
    ConsumersLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), ConsumersLog.class, "org.stadion.consumers");

    @LogMessage(level = WARN)
    @Message(id = 12001, value = "Work of %s failed (message %s, attempt %d): %s")
    void failed(String queue, String message, int attempt, String reason, @Cause Throwable failure);

    @LogMessage(level = WARN)
    @Message(id = 12002, value = "Why work of %s failed could not be recorded")
    void reasonLost(String queue, @Cause Throwable why);

    @LogMessage(level = WARN)
    @Message(id = 12003, value = "Work of %s waits until a part that it needs is back (work %s): %s")
    void postponed(String queue, UUID work, String reason);

    @LogMessage(level = WARN)
    @Message(id = 12004, value = "A message of %s cannot be read; it is now among the dead letters as %s")
    void buried(String queue, String message);
}
