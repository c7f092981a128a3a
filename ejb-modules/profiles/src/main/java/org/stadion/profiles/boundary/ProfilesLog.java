package org.stadion.profiles.boundary;

import java.lang.invoke.MethodHandles;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Every sentence the profiles module says to an operator. Ids 3001-3999. */
@MessageLogger(projectCode = "STAD", length = 5)
interface ProfilesLog {

    ProfilesLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), ProfilesLog.class, "org.stadion.profiles");

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 3001, value = "Profile of %s opened")
    void profileOpened(UUID athlete);
}
