package org.stadion.streams;

import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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

    /** In the order of each athlete. */
    static List<Parcel> allOf(Message<List<String>> batch) {
        IncomingKafkaRecordBatchMetadata<?, ?> arrived = batch.getMetadata(IncomingKafkaRecordBatchMetadata.class)
                .orElseThrow(() -> new IllegalArgumentException("not from Kafka"));
        var parcels = new ArrayList<Parcel>(arrived.count());
        for (var record : arrived.getRecords()) {
            parcels.add(of(record));
        }
        return parcels;
    }

    static Parcel of(ConsumerRecord<?, ?> record) {
        return new Parcel(
                record.topic(),
                String.valueOf(record.key()),
                String.valueOf(record.value()),
                header(record.headers(), CONSUMER_HEADER),
                header(record.headers(), TRACE_HEADER));
    }

    boolean isFor(String someone) {
        return consumer.isEmpty() || consumer.equals(someone);
    }

    private static String header(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
