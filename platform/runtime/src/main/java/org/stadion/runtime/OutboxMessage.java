package org.stadion.runtime;

import java.util.UUID;

/**
 * A fact on its way to Kafka.
 *
 * @param topic e.g. {@code stadion.workouts}
 * @param key the athlete's id
 * @param body {@code {"type":…,"version":1,"event":{…}}}
 * @param trace the request that caused it, empty when unknown
 * @param consumer the only consumer that is to take it, when an operator replays it; empty for all
 */
public record OutboxMessage(UUID id, String topic, String key, String body, String trace, String consumer) {}
