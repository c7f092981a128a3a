package org.stadion.consumers;

import static org.stadion.consumers.ConsumersLog.LOG;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.MDC;
import org.stadion.runtime.DeadLetters;

/**
 * Does the work a message asks for. Work that throws is left to the broker, which tries again; only why is noted here. A
 * message that nobody can read goes to the dead letters at once: it will not get better.
 */
@ApplicationScoped
public class Worker {

    /** Key in the logging context; web-api uses it too. */
    private static final String REQUEST = "request_id";

    /** Tells the dead-letter office where a message died that was not brought there by the broker. */
    private static final String DIED_IN = "died_in";

    private static final String DEAD_LETTERS = "dead-letter";

    @Resource(lookup = "java:/ConnectionFactory")
    ConnectionFactory broker;

    @Inject
    DeadLetters deadLetters;

    public void work(String queue, Message message, Consumer<UUID> work) {
        try {
            var readable = Work.in(message);
            if (readable.isEmpty()) {
                bury(queue, message);
            } else {
                MDC.put(REQUEST, readable.get().request());
                work(queue, message, work, readable.get());
            }
        } catch (JMSException broken) {
            throw new IllegalStateException("the broker does not let us read its message", broken);
        } finally {
            MDC.remove(REQUEST);
        }
    }

    private void work(String queue, Message message, Consumer<UUID> work, Work readable) throws JMSException {
        try {
            work.accept(readable.id());
        } catch (RuntimeException failure) {
            note(queue, message.getJMSMessageID(), Reason.of(failure), message.getIntProperty("JMSXDeliveryCount"));
            throw failure;
        }
    }

    private void bury(String queue, Message message) throws JMSException {
        try (var session = broker.createContext()) {
            message.clearProperties();
            message.setStringProperty(DIED_IN, queue);
            session.createProducer().send(session.createQueue(DEAD_LETTERS), message);
        }
        note(queue, message.getJMSMessageID(), "unreadable: not the text of a UUID", 1);
    }

    private void note(String queue, String message, String reason, int attempt) {
        LOG.failed(queue, message, attempt, reason);
        try {
            deadLetters.deliveryFailed(message, queue, reason, attempt);
        } catch (RuntimeException notNoted) {
            LOG.reasonLost(queue, notNoted);
        }
    }
}
