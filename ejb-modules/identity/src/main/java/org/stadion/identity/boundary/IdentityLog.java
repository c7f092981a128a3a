package org.stadion.identity.boundary;

import java.lang.invoke.MethodHandles;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Every sentence the identity module says to an operator. Ids 2001-2999. */
@MessageLogger(projectCode = "STAD", length = 5)
interface IdentityLog {

    IdentityLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), IdentityLog.class, "org.stadion.identity");

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 2001, value = "Account %s opened")
    void accountOpened(UUID account);
}
