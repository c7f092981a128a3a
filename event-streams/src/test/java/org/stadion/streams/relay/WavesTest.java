package org.stadion.streams.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.Ids;
import org.stadion.runtime.OutboxMessage;

class WavesTest {

    private static final int PLENTY = 100_000;

    @Test
    void what_fits_travels_together_in_its_order() {
        assertThat(waves(PLENTY, messages("anna 1", "boris 1", "anna 2")))
                .containsExactly(List.of("anna 1", "boris 1", "anna 2"));
    }

    @Test
    void what_does_not_fit_travels_after_it() {
        var kilobyte = "x".repeat(1_000);

        assertThat(waves(7_000, messages("anna 1 " + kilobyte, "anna 2 " + kilobyte, "anna 3 " + kilobyte)))
                .extracting(List::size)
                .containsExactly(2, 1);
    }

    @Test
    void no_text_is_longer_on_its_way_than_it_was_counted() {
        var longest = "\u20ac".repeat(1_000); // three bytes each

        assertThat(waves(6_000, messages("anna 1 " + longest, "anna 2 " + longest)))
                .hasSize(2);
    }

    @Test
    void what_is_longer_than_all_bounds_travels_alone() {
        assertThat(waves(1, messages("anna 1", "anna 2"))).containsExactly(List.of("anna 1"), List.of("anna 2"));
    }

    @Test
    void nothing_makes_no_wave() {
        assertThat(Waves.of(List.of(), PLENTY)).isEmpty();
    }

    private static List<List<String>> waves(int mostBytes, List<OutboxMessage> messages) {
        return Waves.of(messages, mostBytes).stream()
                .map(wave -> wave.stream().map(OutboxMessage::body).toList())
                .toList();
    }

    static List<OutboxMessage> messages(String... bodies) {
        return Stream.of(bodies)
                .map(body -> new OutboxMessage(
                        Ids.next(), "stadion.test", body.substring(0, body.indexOf(' ')), body, "request-7", ""))
                .toList();
    }
}
