package org.stadion.api;

import static org.jboss.logging.Logger.Level.ERROR;
import static org.jboss.logging.Logger.Level.WARN;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Every sentence the REST edge says to an operator. Ids 10001-10999. */
@MessageLogger(projectCode = "STAD", length = 5)
public interface ApiLog {

    ApiLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), ApiLog.class, "org.stadion.api");

    @LogMessage(level = ERROR)
    @Message(id = 10001, value = "Incident %s: a request failed unexpectedly; the caller was told nothing but this id")
    void incident(String id, @Cause Throwable cause);

    @LogMessage(level = WARN)
    @Message(
            id = 10002,
            value =
                    "A request was turned away because something the system stands on does not answer (%s); callers were asked to come back")
    void outage(String what);

    @LogMessage(level = WARN)
    @Message(id = 10003, value = "The file of an upload stays at %s: it could not be removed")
    void uploadNotRemoved(String path, @Cause Throwable cause);
}
