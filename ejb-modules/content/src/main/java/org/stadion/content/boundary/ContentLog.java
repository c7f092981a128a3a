package org.stadion.content.boundary;

import java.lang.invoke.MethodHandles;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Every sentence the content module says to an operator. Ids 6001-6999. */
@MessageLogger(projectCode = "STAD", length = 5)
interface ContentLog {

    ContentLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), ContentLog.class, "org.stadion.content");

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 6001, value = "Article %s published")
    void articlePublished(UUID article);
}
