package org.stadion.admin.shell;

import static org.jboss.logging.Logger.Level.ERROR;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What the console's pages say to operators. Ids 14101-14199. */
@MessageLogger(projectCode = "STAD", length = 5)
interface ShellLog {
    ShellLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), ShellLog.class, "org.stadion.admin");

    @LogMessage(level = ERROR)
    @Message(id = 14101, value = "The panel %s of the console could not be filled, incident %s")
    void panelBroken(String panel, String incident, @Cause RuntimeException cause);

    @LogMessage(level = ERROR)
    @Message(id = 14102, value = "The page %s of the console failed, incident %s")
    void pageBroken(String page, String incident, @Cause Throwable cause);
}
