package org.stadion.consumers;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.util.Optional;
import java.util.UUID;

/**
 * What a message asks for.
 *
 * @param id of what is to be worked on
 * @param request the request that caused it, empty when unknown
 * @param postponed how often it was put off because a part was away
 */
record Work(UUID id, String request, int postponed) {

    private static final String REQUEST = "trace";
    private static final String POSTPONED = "postponed";

    /** Empty when the body is not the text of a UUID. */
    static Optional<Work> in(Message message) throws JMSException {
        if (!(message instanceof TextMessage text) || text.getText() == null) {
            return Optional.empty();
        }
        var request = message.getStringProperty(REQUEST);
        int postponed = message.propertyExists(POSTPONED) ? message.getIntProperty(POSTPONED) : 0;
        try {
            return Optional.of(new Work(UUID.fromString(text.getText()), request == null ? "" : request, postponed));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Makes the message one that asks for the same again, later. Its duplicate id goes: the queue would drop it. */
    void putOff(Message message) throws JMSException {
        message.clearProperties();
        message.setStringProperty("work", id.toString());
        message.setStringProperty(REQUEST, request);
        message.setIntProperty(POSTPONED, postponed + 1);
    }
}
