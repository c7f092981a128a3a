package org.stadion.consumers;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.Message;
import java.time.Duration;

/** Forwards through the broker that the message came from. */
@ApplicationScoped
public class BrokerForwarder implements Forwarder {

    @Resource(lookup = "java:/ConnectionFactory")
    ConnectionFactory broker;

    @Override
    public void forward(Message message, String queue, Duration delay) {
        try (var session = broker.createContext()) {
            session.createProducer().setDeliveryDelay(delay.toMillis()).send(session.createQueue(queue), message);
        }
    }
}
