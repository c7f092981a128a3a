package org.stadion.devices.boundary;

import java.lang.invoke.MethodHandles;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Every sentence the devices module says to an operator. Ids 8001-8999. */
@MessageLogger(projectCode = "STAD", length = 5)
interface DevicesLog {

    DevicesLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), DevicesLog.class, "org.stadion.devices");

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 8001, value = "Device %s of athlete %s met")
    void deviceMet(UUID device, UUID athlete);
}
