package org.stadion.consumers.notifications;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.stadion.consumers.Worker;
import org.stadion.notifications.Deliveries;

/** Sends what is due. Mail servers answer slowly, so four at a time; they are remote, so there is no transaction around it. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = "java:/jms/queue/notification-delivery"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "4")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NotificationDeliveryMdb implements MessageListener {

    @Inject
    Worker worker;

    @Inject
    Deliveries deliveries;

    @Override
    public void onMessage(Message message) {
        worker.work("notification-delivery", message, deliveries::deliver);
    }
}
