package org.stadion.runtime.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.IntegrationEvent;
import org.stadion.runtime.control.events.SomethingHappened;

class EnvelopeTest {

    private static final UUID EVENT = UUID.fromString("01990000-0000-7000-8000-000000000001");
    private static final UUID ATHLETE = UUID.fromString("01990000-0000-7000-8000-000000000002");
    private static final Instant MONDAY = Instant.parse("2026-11-02T06:00:00Z");

    private record Homeless(UUID eventId, Instant occurredAt, UUID athleteKey) implements IntegrationEvent {}

    @Test
    void an_event_travels_under_its_name_to_its_modules_topic_ordered_by_athlete() {
        var message = Envelope.of(new SomethingHappened(EVENT, MONDAY, ATHLETE, "a run"), "request-7");

        assertThat(message.id()).isEqualTo(EVENT);
        assertThat(message.topic()).isEqualTo("stadion.runtime.control");
        assertThat(message.key()).isEqualTo(ATHLETE.toString());
        assertThat(message.trace()).isEqualTo("request-7");
        assertThat(message.consumer()).isEmpty();
        assertThat(message.body())
                .isEqualTo("{\"type\":\"SomethingHappened\",\"version\":1,\"event\":{\"event_id\":\"" + EVENT
                        + "\",\"occurred_at\":\"2026-11-02T06:00:00Z\",\"athlete\":\"" + ATHLETE
                        + "\",\"what\":\"a run\"}}");
    }

    @Test
    void an_event_that_lives_elsewhere_is_a_mistake() {
        assertThatThrownBy(() -> Envelope.of(new Homeless(EVENT, MONDAY, ATHLETE), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
