package org.stadion.consumers;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.time.Duration;

/** Sends a message on that came to us. */
interface Forwarder {

    /**
     * Returns when the broker has it safe; the message then bears its new id.
     *
     * @param delay how long it rests before anybody gets it
     */
    void forward(Message message, String queue, Duration delay) throws JMSException;
}
