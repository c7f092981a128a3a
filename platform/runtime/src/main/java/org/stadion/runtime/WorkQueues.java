package org.stadion.runtime;

import java.util.UUID;

/** Work to be done once, later, with retries: a JMS queue behind the outbox, so that work and its cause commit together. */
public interface WorkQueues {

    /**
     * Asks for work in the caller's transaction; the message leaves after the commit, at least once.
     *
     * @param queue the queue's name, e.g. {@code telemetry-import}
     * @param work id of what is to be worked on; messages never carry content
     */
    void enqueue(String queue, UUID work);
}
