package org.stadion.consumers;

import static org.jboss.logging.Logger.Level.WARN;

import java.lang.invoke.MethodHandles;
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
    void failed(String queue, String message, int attempt, String reason);

    @LogMessage(level = WARN)
    @Message(id = 12002, value = "Why work of %s failed could not be recorded")
    void reasonLost(String queue, @Cause Throwable why);
}
