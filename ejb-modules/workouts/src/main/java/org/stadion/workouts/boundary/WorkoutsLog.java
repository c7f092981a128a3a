package org.stadion.workouts.boundary;

import java.lang.invoke.MethodHandles;
import java.util.UUID;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** All that the workouts module says to operators. */
@MessageLogger(projectCode = "STAD", length = 5)
interface WorkoutsLog extends BasicLogger {
    WorkoutsLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), WorkoutsLog.class, "org.stadion.workouts");

    @LogMessage(level = Logger.Level.DEBUG)
    @Message(id = 7001, value = "Import file %s: %s, workouts %s")
    void settled(UUID file, String state, String workouts);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 7002, value = "Import file %s cannot be decoded: %s")
    void undecodable(UUID file, String slug);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(
            id = 7003,
            value = "Import file %s broke a decoder; this is a fault of ours. It is marked as failed, its"
                    + " original is kept, and it can be taken in again from the console once the fault is mended.")
    void decoderFailed(UUID file, @Cause Throwable fault);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 7031, value = "Recordings and objects could not be looked after; it is tried again.")
    void houseKeepingWaits(@Cause Throwable outage);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 7030, value = "Recording %s is stopped, but could not be handed over yet; it is tried again.")
    void recordingWaits(UUID recording, @Cause Throwable outage);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 7005, value = "%d import files could not be recorded together, so each is by itself: %s")
    void recordedSingly(int files, String reason);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 7004, value = "There is no import file %s; the message that asked for it is dropped.")
    void unknownFile(UUID file);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(
            id = 7010,
            value = "Workout %s keeps its old analysis in recomputation %s: its telemetry cannot be read. Import its"
                    + " original again.")
    void notRecomputed(UUID workout, UUID recomputation, @Cause Throwable fault);
}
