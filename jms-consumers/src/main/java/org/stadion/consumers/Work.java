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
 */
record Work(UUID id, String request) {

    /** Empty when the body is not the text of a UUID. */
    static Optional<Work> in(Message message) throws JMSException {
        if (!(message instanceof TextMessage text) || text.getText() == null) {
            return Optional.empty();
        }
        var trace = message.getStringProperty("trace");
        try {
            return Optional.of(new Work(UUID.fromString(text.getText()), trace == null ? "" : trace));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
