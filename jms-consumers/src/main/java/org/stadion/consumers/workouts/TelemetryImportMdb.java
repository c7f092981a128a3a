package org.stadion.consumers.workouts;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.stadion.consumers.Worker;
import org.stadion.workouts.Imports;

/**
 * Decodes imported files. Decoding is computing, but storing is waiting for a disk, so three at a time on two cores; and it reads the object store first, so there is no
 * transaction around it.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = "java:/jms/queue/telemetry-import"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "3")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TelemetryImportMdb implements MessageListener {

    @Inject
    Worker worker;

    @Inject
    Imports imports;

    @Override
    public void onMessage(Message message) {
        worker.work("telemetry-import", message, imports::process);
    }
}
