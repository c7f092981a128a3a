package org.stadion.runtime;

import java.util.UUID;

/**
 * A fact on its way to Kafka.
 *
 * @param topic e.g. {@code stadion.workouts}
 * @param key the athlete's id
 * @param body {@code {"type":…,"version":1,"event":{…}}}
 * @param trace the request that caused it
 */
public record OutboxMessage(UUID id, String topic, String key, String body, String trace) {}
