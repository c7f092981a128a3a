package org.stadion.notifications.boundary;

import java.lang.invoke.MethodHandles;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Every sentence the notifications module says to an operator. Ids 5001-5999. */
@MessageLogger(projectCode = "STAD", length = 5)
interface NotificationsLog {

    NotificationsLog LOG =
            Logger.getMessageLogger(MethodHandles.lookup(), NotificationsLog.class, "org.stadion.notifications");

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 5001, value = "Delivery %s sent")
    void deliverySent(UUID delivery);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 5002, value = "Delivery %s can never be sent: %s")
    void deliveryFailed(UUID delivery, String reason);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 5003, value = "Delivery %s was not sent this time, its queue tries again: %s")
    void deliveryPostponed(UUID delivery, String reason);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 5004, value = "There is no delivery %s, nothing is sent")
    void noSuchDelivery(UUID delivery);
}
