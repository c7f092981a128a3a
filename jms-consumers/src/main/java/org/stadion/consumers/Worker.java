package org.stadion.consumers;

import static org.stadion.consumers.ConsumersLog.LOG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.MDC;
import org.stadion.runtime.DeadLetters;

/** Does the work a message asks for. Work that throws is left to the broker, which tries again; only why is noted here. */
@ApplicationScoped
public class Worker {

    /** Key in the logging context; web-api uses it too. */
    private static final String REQUEST = "request_id";

    @Inject
    DeadLetters deadLetters;

    public void work(String queue, Message message, Consumer<UUID> work) {
        try {
            var trace = message.getStringProperty("trace");
            MDC.put(REQUEST, trace == null ? "" : trace);
            work.accept(id(message));
        } catch (JMSException | RuntimeException failure) {
            note(queue, message, failure);
            throw failure instanceof RuntimeException unchecked
                    ? unchecked
                    : new IllegalStateException("unreadable message", failure);
        } finally {
            MDC.remove(REQUEST);
        }
    }

    private static UUID id(Message message) throws JMSException {
        if (!(message instanceof TextMessage text) || text.getText() == null) {
            throw new IllegalArgumentException("unreadable: the body should be the text of a UUID, but it is a "
                    + message.getClass().getSimpleName());
        }
        try {
            return UUID.fromString(text.getText());
        } catch (IllegalArgumentException notAnId) {
            throw new IllegalArgumentException("unreadable: the body is a text, but not that of a UUID", notAnId);
        }
    }

    private void note(String queue, Message message, Exception failure) {
        try {
            var id = message.getJMSMessageID();
            int attempt = message.getIntProperty("JMSXDeliveryCount");
            var reason = Reason.of(failure);
            LOG.failed(queue, id, attempt, reason);
            deadLetters.deliveryFailed(id, queue, reason, attempt);
        } catch (JMSException | RuntimeException notNoted) {
            LOG.reasonLost(queue, notNoted);
        }
    }
}
