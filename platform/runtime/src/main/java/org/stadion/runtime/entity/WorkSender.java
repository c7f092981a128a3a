package org.stadion.runtime.entity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
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

    /** Returns when the broker has the message on its disk. */
    public void send(OutboxMessage work) {
        try {
            var open = session == null ? broker.createContext() : session;
            session = open;
            open.createProducer()
                    .setProperty("work", work.body())
                    .setProperty("trace", work.trace())
                    .setProperty(DUPLICATE_ID, work.id().toString())
                    .send(open.createQueue(work.topic()), open.createTextMessage(work.body()));
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
