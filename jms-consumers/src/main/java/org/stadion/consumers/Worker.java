package org.stadion.consumers;

import static org.stadion.consumers.ConsumersLog.LOG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.MDC;
import org.stadion.runtime.DeadLetters;
import org.stadion.runtime.Trouble;

/**
 * Does the work a message asks for. Work that throws is left to the broker, which tries again and in the end gives up; only
 * why is noted here. Two kinds of failure are not the broker's: while a part that the work needs is away, the message is
 * put off, so that an outage kills none; and one that nobody can read goes to the dead letters at once, because it will
 * not get better.
 */
@ApplicationScoped
public class Worker {

    /** Key in the logging context; web-api uses it too. */
    private static final String REQUEST = "request_id";

    /** Tells the dead-letter office where a message died that was not brought there by the broker. */
    private static final String DIED_IN = "died_in";

    private static final String DEAD_LETTERS = "dead-letter";
    private static final Duration PUT_OFF = Duration.ofSeconds(10);

    /** A day of waiting; then it counts as failed. */
    static final int MOST_PUT_OFFS = (int) Duration.ofDays(1).dividedBy(PUT_OFF);

    @Inject
    Forwarder forwarder;

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
            if (Trouble.of(failure) == Trouble.ELSEWHERE && readable.postponed() < MOST_PUT_OFFS) {
                putOff(queue, message, readable, failure);
            } else {
                var reason = Trouble.reason(failure);
                int attempt = message.getIntProperty("JMSXDeliveryCount");
                LOG.failed(queue, message.getJMSMessageID(), attempt, reason, failure);
                note(queue, message.getJMSMessageID(), reason, attempt);
                throw failure;
            }
        }
    }

    private void putOff(String queue, Message message, Work work, RuntimeException failure) throws JMSException {
        if (work.postponed() == 0) {
            LOG.postponed(queue, work.id(), Trouble.reason(failure));
        }
        work.putOff(message);
        forwarder.forward(message, queue, PUT_OFF);
    }

    private void bury(String queue, Message message) throws JMSException {
        message.clearProperties();
        message.setStringProperty(DIED_IN, queue);
        forwarder.forward(message, DEAD_LETTERS, Duration.ZERO);
        LOG.buried(queue, message.getJMSMessageID());
        note(queue, message.getJMSMessageID(), "unreadable: not the text of a UUID", 1);
    }

    private void note(String queue, String message, String reason, int attempt) {
        try {
            deadLetters.deliveryFailed(message, queue, reason, attempt);
        } catch (RuntimeException notNoted) {
            LOG.reasonLost(queue, notNoted);
        }
    }
}
