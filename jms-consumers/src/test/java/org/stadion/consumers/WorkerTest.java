package org.stadion.consumers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.jms.Message;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.runtime.DeadLetter;
import org.stadion.runtime.DeadLetters;

@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class WorkerTest {

    private static final UUID FILE = UUID.fromString("01990000-0000-7000-8000-000000000001");

    private final List<UUID> done = new ArrayList<>();
    private final List<String> forwarded = new ArrayList<>();
    private final Reasons reasons = new Reasons();
    private final Worker worker = new Worker();

    @BeforeEach
    void wire() {
        worker.deadLetters = reasons;
        worker.forwarder = (message, queue, delay) -> forwarded.add(queue + " after " + delay.toSeconds() + " s");
    }

    @Test
    void work_is_handed_over() {
        worker.work("telemetry-import", message(Map.of()), done::add);

        assertThat(done).containsExactly(FILE);
        assertThat(reasons.noted).isEmpty();
        assertThat(forwarded).isEmpty();
    }

    @Test
    void work_that_fails_is_left_to_the_broker_and_its_reason_kept() {
        assertThatThrownBy(() ->
                        worker.work("telemetry-import", message(Map.of("JMSXDeliveryCount", 3)), failing("no decoder")))
                .isInstanceOf(EJBException.class);

        assertThat(reasons.noted).containsExactly("ID:1 telemetry-import IllegalStateException: no decoder (3)");
        assertThat(forwarded).isEmpty();
    }

    @Test
    void a_reason_that_cannot_be_kept_does_not_hide_the_failure() {
        reasons.broken = true;

        assertThatThrownBy(() -> worker.work("telemetry-import", message(Map.of()), failing("no decoder")))
                .hasStackTraceContaining("no decoder");
    }

    @Test
    void while_a_part_is_away_the_work_is_put_off_and_no_attempt_is_lost() {
        worker.work("telemetry-import", message(Map.of()), id -> {
            throw new EJBException(new SQLException("away", "08006"));
        });

        assertThat(forwarded).containsExactly("telemetry-import after 10 s");
        assertThat(reasons.noted).isEmpty();
    }

    @Test
    void after_a_day_of_waiting_it_counts_as_failed() {
        assertThat(Worker.MOST_PUT_OFFS).isEqualTo(24 * 60 * 6);

        assertThatThrownBy(() ->
                        worker.work("telemetry-import", message(Map.of("postponed", Worker.MOST_PUT_OFFS)), id -> {
                            throw new EJBException(new SQLException("away", "08006"));
                        }))
                .isInstanceOf(EJBException.class);
        assertThat(forwarded).isEmpty();
    }

    @Test
    void a_message_that_nobody_can_read_goes_to_the_dead_letters_at_once() throws Exception {
        var message = FakeMessage.text("do something", Map.of("_AMQ_DUPL_ID", "x"));

        worker.work("telemetry-import", message, done::add);

        assertThat(done).isEmpty();
        assertThat(forwarded).containsExactly("dead-letter after 0 s");
        assertThat(message.getStringProperty("died_in")).isEqualTo("telemetry-import");
        assertThat(reasons.noted).containsExactly("ID:1 telemetry-import unreadable: not the text of a UUID (1)");
    }

    private static Message message(Map<String, Object> properties) {
        return FakeMessage.text(FILE.toString(), properties);
    }

    private static Consumer<UUID> failing(String why) {
        return id -> {
            throw new EJBException(new IllegalStateException(why));
        };
    }

    /** A dead-letter office that only listens. */
    private static final class Reasons implements DeadLetters {

        private final List<String> noted = new ArrayList<>();
        private boolean broken;

        @Override
        public void deliveryFailed(String messageId, String queue, String reason, int attempts) {
            if (broken) {
                throw new IllegalStateException("no database");
            }
            noted.add(messageId + " " + queue + " " + reason + " (" + attempts + ")");
        }

        @Override
        public Page<DeadLetter> list(Filter filter, PageRequest page) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<DeadLetter> find(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void replay(String id, String actor, String reason) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void discard(String id, String actor, String reason) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void park(String consumer, String topic, String key, String body, String reason, int attempts) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long count() {
            throw new UnsupportedOperationException();
        }
    }
}
