package org.stadion.admin.workouts;

import static org.jboss.logging.Logger.Level.INFO;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What the operations on imports say to operators. Ids 14201-14299. */
@MessageLogger(projectCode = "STAD", length = 5)
interface ImportsLog {
    ImportsLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), ImportsLog.class, "org.stadion.admin.workouts");

    @LogMessage(level = INFO)
    @Message(id = 14201, value = "%s exported %d imports")
    void exported(String user, int rows);
}
