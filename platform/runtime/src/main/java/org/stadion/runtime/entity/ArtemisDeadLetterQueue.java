package org.stadion.runtime.entity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Artemis's dead-letter queue, browsed and moved by plain JMS. */
@ApplicationScoped
public class ArtemisDeadLetterQueue implements DeadLetterQueue {

    private static final String NAME = "dead-letter";
    private static final String BROUGHT_FROM = "_AMQ_ORIG_QUEUE";

    /** As jms-consumers marks messages that it could not read. */
    private static final String DIED_IN = "died_in";

    private static final String ADDRESS_PREFIX = "jms.queue.";
    private static final String ID_PREFIX = "ID:";
    private static final long WAIT_MILLIS = 2_000;
    private static final int LONGEST_BODY = 4_000;

    @Resource(lookup = "java:/ConnectionFactory")
    @SuppressWarnings("NullAway.Init") // the container fills it in
    ConnectionFactory broker;

    @Override
    public List<Dead> all() {
        try (var session = broker.createContext();
                var browser = session.createBrowser(session.createQueue(NAME))) {
            var letters = new ArrayList<Dead>();
            Enumeration<?> messages = browser.getEnumeration();
            while (letters.size() < MOST && messages.hasMoreElements()) {
                letters.add(read((Message) messages.nextElement()));
            }
            return letters;
        } catch (JMSException e) {
            throw new IllegalStateException("the dead-letter queue cannot be read", e);
        }
    }

    @Override
    public boolean replay(Dead letter) {
        return take(letter, (session, message) -> {
            try {
                var work = message.getStringProperty("work");
                var trace = message.getStringProperty("trace");
                message.clearProperties(); // the duplicate id among them: the queue would drop the message
                setIfKnown(message, "work", work);
                setIfKnown(message, "trace", trace);
            } catch (JMSException e) {
                throw new IllegalStateException("the message cannot be prepared for its second life", e);
            }
            session.createProducer().send(session.createQueue(letter.queue()), message);
        });
    }

    @Override
    public boolean discard(Dead letter) {
        return take(letter, (session, message) -> {});
    }

    /** Takes the message out and does something with it, both or neither. */
    private boolean take(Dead letter, BiConsumer<JMSContext, Message> deed) {
        try (var session = broker.createContext(JMSContext.SESSION_TRANSACTED);
                var consumer = session.createConsumer(
                        session.createQueue(NAME), "JMSMessageID = '" + ID_PREFIX + letter.id() + "'")) {
            var message = consumer.receive(WAIT_MILLIS);
            if (message == null) {
                return false;
            }
            deed.accept(session, message);
            session.commit();
            return true;
        }
    }

    private static void setIfKnown(Message message, String name, @Nullable String value) throws JMSException {
        if (value != null) {
            message.setStringProperty(name, value);
        }
    }

    private static Dead read(Message message) throws JMSException {
        var id = message.getJMSMessageID();
        return new Dead(
                UUID.fromString(id.substring(ID_PREFIX.length())),
                id,
                diedIn(message),
                Instant.ofEpochMilli(message.getJMSTimestamp()),
                body(message));
    }

    private static String diedIn(Message message) throws JMSException {
        var queue = message.getStringProperty(BROUGHT_FROM);
        if (queue == null) {
            queue = message.getStringProperty(DIED_IN);
        }
        if (queue == null) {
            return NAME;
        }
        return queue.startsWith(ADDRESS_PREFIX) ? queue.substring(ADDRESS_PREFIX.length()) : queue;
    }

    private static String body(Message message) throws JMSException {
        if (message instanceof TextMessage text) {
            var body = String.valueOf(text.getText());
            return body.length() <= LONGEST_BODY ? body : body.substring(0, LONGEST_BODY) + "…";
        }
        return "(no text, but a " + message.getClass().getSimpleName() + ")";
    }
}
