package org.stadion.streams.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.stadion.runtime.OutboxMessage;

/** Sends batches to Kafka, and knows of each message whether the broker has it. For one thread. */
final class Publisher implements AutoCloseable {

    /** A batch stops here, well inside its lease, even when the broker is slow. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** Room for a batch of a partition, twice what a wave may have. */
    private static final int BATCH_BYTES = 512 * 1024;

    private static final int WAVE_BYTES = BATCH_BYTES / 2;

    /** Never waited for: each wave says when it is complete. */
    private static final int LINGER_MILLIS = 2_000;

    private static final Duration CLOSING = Duration.ofMillis(500);
    private static final int ONE_MESSAGE_MILLIS = 10_000;
    private static final int ONE_REQUEST_MILLIS = 4_000;
    private static final int METADATA_MILLIS = 5_000;
    private static final int RECONNECT_MILLIS = 2_000;

    /**
     * What became of a batch.
     *
     * @param published what the broker has
     * @param failure why the rest was not sent, empty when there is no rest
     */
    record Outcome(Set<UUID> published, String failure) {}

    private final Producer<String, String> producer;

    Publisher(Producer<String, String> producer) {
        this.producer = producer;
    }

    static Publisher to(String brokers) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                ProducerConfig.CLIENT_ID_CONFIG, "stadion-relay",
                ProducerConfig.ACKS_CONFIG, "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, ONE_MESSAGE_MILLIS,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, ONE_REQUEST_MILLIS,
                ProducerConfig.MAX_BLOCK_MS_CONFIG, METADATA_MILLIS,
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, RECONNECT_MILLIS,
                ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES,
                ProducerConfig.LINGER_MS_CONFIG, LINGER_MILLIS);
        return new Publisher(new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer()));
    }

    /** Sends in waves; the first failure ends it, and what was not tried is not sent. */
    Outcome publish(List<OutboxMessage> messages) {
        long start = System.nanoTime();
        Set<UUID> published = new HashSet<>();
        for (var wave : Waves.of(messages, WAVE_BYTES)) {
            if (System.nanoTime() - start > LONGEST.toNanos()) {
                return new Outcome(published, "the broker is slow");
            }
            var failure = send(wave, published);
            if (!failure.isEmpty()) {
                return new Outcome(published, failure);
            }
        }
        return new Outcome(published, "");
    }

    private String send(List<OutboxMessage> wave, Set<UUID> published) {
        var sent = new ArrayList<Future<RecordMetadata>>(wave.size());
        var failure = handOver(wave, sent);
        for (int i = 0; i < sent.size(); i++) {
            try {
                sent.get(i).get();
                published.add(wave.get(i).id());
            } catch (ExecutionException e) {
                failure = String.valueOf(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return "interrupted";
            }
        }
        return failure;
    }

    /** Up to the first that the producer does not even take. */
    private String handOver(List<OutboxMessage> wave, List<Future<RecordMetadata>> sent) {
        try {
            boolean taken = true;
            for (int i = 0; taken && i < wave.size(); i++) {
                var future = producer.send(record(wave.get(i)));
                sent.add(future);
                taken = !future.isDone() || future.state() == Future.State.SUCCESS;
            }
            producer.flush();
            return "";
        } catch (RuntimeException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static ProducerRecord<String, String> record(OutboxMessage message) {
        var record = new ProducerRecord<>(message.topic(), message.key(), message.body());
        header(record, "event-id", message.id().toString());
        header(record, "trace-id", message.trace());
        header(record, "consumer", message.consumer());
        return record;
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        if (!value.isEmpty()) {
            record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Without waiting for what is on its way: it counts as not sent. */
    @Override
    public void close() {
        producer.close(CLOSING);
    }
}
