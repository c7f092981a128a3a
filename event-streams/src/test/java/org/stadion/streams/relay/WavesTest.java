package org.stadion.streams.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.Ids;
import org.stadion.runtime.OutboxMessage;

class WavesTest {

    @Test
    void messages_of_different_athletes_travel_together_those_of_one_after_each_other() {
        var messages = messages("anna 1", "boris 1", "anna 2", "clara 1", "anna 3", "boris 2");

        assertThat(Waves.of(messages))
                .extracting(wave -> wave.stream().map(OutboxMessage::body).toList())
                .containsExactly(
                        List.of("anna 1", "boris 1", "clara 1"), List.of("anna 2", "boris 2"), List.of("anna 3"));
    }

    @Test
    void nothing_makes_no_wave() {
        assertThat(Waves.of(List.of())).isEmpty();
    }

    static List<OutboxMessage> messages(String... bodies) {
        return Stream.of(bodies)
                .map(body -> new OutboxMessage(
                        Ids.next(), "stadion.test", body.substring(0, body.indexOf(' ')), body, "request-7", ""))
                .toList();
    }
}
