package org.stadion.admin.access;

import static org.jboss.logging.Logger.Level.INFO;
import static org.jboss.logging.Logger.Level.WARN;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What signing in to the console says to operators. Ids 14001-14099. */
@MessageLogger(projectCode = "STAD", length = 5)
interface AccessLog {
    AccessLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), AccessLog.class, "org.stadion.admin.access");

    @LogMessage(level = WARN)
    @Message(id = 14001, value = "Nobody can sign in to the console: the identity provider does not answer")
    void identityProviderUnreachable(@Cause RuntimeException cause);

    @LogMessage(level = INFO)
    @Message(id = 14002, value = "A sign-in to the console was refused: %s")
    void signInRefused(String reason);

    @LogMessage(level = WARN)
    @Message(id = 14003, value = "A form from the origin %s was refused at %s")
    void foreignForm(String origin, String path);
}
