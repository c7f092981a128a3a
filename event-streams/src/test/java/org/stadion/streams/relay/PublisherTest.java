package org.stadion.streams.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.Ids;
import org.stadion.runtime.OutboxMessage;

class PublisherTest {

    @Test
    void each_message_goes_to_its_topic_under_its_athletes_key() {
        var kafka = new Kafka("");
        var message = new OutboxMessage(Ids.next(), "stadion.workouts", "anna", "{}", "request-7", "social");

        var outcome = new Publisher(kafka).publish(List.of(message));

        assertThat(outcome.published()).containsExactly(message.id());
        assertThat(outcome.failure()).isEmpty();
        var record = kafka.history().getFirst();
        assertThat(record.topic()).isEqualTo("stadion.workouts");
        assertThat(record.key()).isEqualTo("anna");
        assertThat(record.value()).isEqualTo("{}");
        assertThat(header(record, "event-id")).isEqualTo(message.id().toString());
        assertThat(header(record, "trace-id")).isEqualTo("request-7");
        assertThat(header(record, "consumer")).isEqualTo("social");
    }

    @Test
    void after_a_failure_nothing_more_is_sent() {
        var kafka = new Kafka("anna 2");
        var messages = WavesTest.messages("anna 1", "boris 1", "anna 2", "boris 2", "anna 3");

        var outcome = new Publisher(kafka).publish(messages);

        assertThat(kafka.history().stream().map(ProducerRecord::value)).containsExactly("anna 1", "boris 1", "anna 2");
        assertThat(outcome.published())
                .containsExactlyInAnyOrder(messages.get(0).id(), messages.get(1).id());
        assertThat(outcome.failure()).contains("not in time");
    }

    @Test
    void messages_of_one_athlete_are_handed_over_before_any_is_waited_for() {
        var kafka = new Kafka("");

        new Publisher(kafka).publish(WavesTest.messages("anna 1", "boris 1", "anna 2", "anna 3"));

        assertThat(kafka.history().stream().map(ProducerRecord::value))
                .containsExactly("anna 1", "boris 1", "anna 2", "anna 3");
        assertThat(kafka.sentAtFlush).containsExactly(4);
    }

    @Test
    void a_producer_that_refuses_ends_the_batch() {
        var kafka = new Kafka("");
        kafka.sendException = new IllegalStateException("fenced");

        var outcome = new Publisher(kafka).publish(WavesTest.messages("anna 1", "boris 1"));

        assertThat(outcome.published()).isEmpty();
        assertThat(outcome.failure()).isEqualTo("fenced");
    }

    private static String header(ProducerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** A broker that does not acknowledge one body in time. */
    private static final class Kafka extends MockProducer<String, String> {

        private final String unlucky;
        private final List<Integer> sentAtFlush = new ArrayList<>();

        Kafka(String unlucky) {
            super(true, null, new StringSerializer(), new StringSerializer());
            this.unlucky = unlucky;
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<String, String> record) {
            var sent = super.send(record);
            return record.value().equals(unlucky)
                    ? CompletableFuture.failedFuture(new TimeoutException("not in time"))
                    : sent;
        }

        @Override
        public synchronized void flush() {
            sentAtFlush.add(history().size());
            super.flush();
        }
    }
}
