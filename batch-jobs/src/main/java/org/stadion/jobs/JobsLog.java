package org.stadion.jobs;

import static org.jboss.logging.Logger.Level.ERROR;
import static org.jboss.logging.Logger.Level.INFO;

import java.lang.invoke.MethodHandles;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Every sentence that batch jobs say to an operator. Ids 13001-13999. */
@MessageLogger(projectCode = "STAD", length = 5)
public interface JobsLog {
    JobsLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), JobsLog.class, "org.stadion.jobs");

    @LogMessage(level = INFO)
    @Message(id = 13001, value = "Job %s started, execution %d")
    void started(String job, long execution);

    @LogMessage(level = INFO)
    @Message(id = 13002, value = "Purged %d %s")
    void purged(long rows, String matter);

    @LogMessage(level = ERROR)
    @Message(
            id = 13010,
            value = "Recomputation %s broke. It goes on from its checkpoint after twenty seconds, and fails for good"
                    + " after five attempts that come no further.")
    void recomputationBroke(UUID recomputation, @Cause Throwable fault);
}
