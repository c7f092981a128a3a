package org.stadion.streams;

import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * What arrived, unopened.
 *
 * @param consumer the only consumer it is for, empty for all: an operator's replay
 * @param trace the request that caused it, empty when unknown
 */
record Parcel(String topic, String key, String body, String consumer, String trace) {

    static final String CONSUMER_HEADER = "consumer";
    static final String TRACE_HEADER = "trace-id";

    static Parcel of(Message<String> message) {
        IncomingKafkaRecordMetadata<?, ?> record = message.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow(() -> new IllegalArgumentException("not from Kafka"));
        return new Parcel(
                record.getTopic(),
                String.valueOf(record.getKey()),
                message.getPayload(),
                header(record.getHeaders(), CONSUMER_HEADER),
                header(record.getHeaders(), TRACE_HEADER));
    }

    boolean isFor(String someone) {
        return consumer.isEmpty() || consumer.equals(someone);
    }

    private static String header(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
