package org.stadion.runtime.entity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stadion.runtime.OutboxMessage;

/** Puts work into JMS queues, on one connection that is made again after a failure. For one thread. */
@ApplicationScoped
public class WorkSender {

    /** Artemis drops a second message with the same value. */
    private static final String DUPLICATE_ID = "_AMQ_DUPL_ID";

    @Resource(lookup = "java:/ConnectionFactory")
    @SuppressWarnings("NullAway.Init") // the container fills it in
    ConnectionFactory broker;

    private @Nullable JMSContext session;

    /** All of it or none. Returns when the broker has the messages on its disk. */
    public void send(List<OutboxMessage> work) {
        try {
            var open = session == null ? broker.createContext(JMSContext.SESSION_TRANSACTED) : session;
            session = open;
            for (var message : work) {
                open.createProducer()
                        .setProperty("work", message.body())
                        .setProperty("trace", message.trace())
                        .setProperty(DUPLICATE_ID, message.id().toString())
                        .send(open.createQueue(message.topic()), open.createTextMessage(message.body()));
            }
            open.commit();
        } catch (JMSRuntimeException e) {
            close();
            throw e;
        }
    }

    public void close() {
        var open = session;
        session = null;
        if (open != null) {
            try {
                open.close();
            } catch (JMSRuntimeException alreadyBroken) {
                return;
            }
        }
    }
}
