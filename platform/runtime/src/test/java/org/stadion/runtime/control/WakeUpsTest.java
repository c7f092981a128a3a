package org.stadion.runtime.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WakeUpsTest {

    private static final Duration FOREVER = Duration.ofMinutes(10);
    private static final Duration SOON = Duration.ofSeconds(30);

    private final WakeUps wakeUps = new WakeUps();

    @Test
    void a_call_that_came_before_the_waiting_is_not_lost() throws InterruptedException {
        wakeUps.call("kafka");

        assertThat(waitingForKafka(FOREVER)).isLessThan(SOON);
    }

    @Test
    void many_calls_wake_once() throws InterruptedException {
        wakeUps.call("kafka");
        wakeUps.call("kafka");
        waitingForKafka(FOREVER);

        assertThat(waitingForKafka(Duration.ofMillis(50))).isGreaterThanOrEqualTo(Duration.ofMillis(50));
    }

    @Test
    void each_sender_hears_only_its_own_calls() throws InterruptedException {
        wakeUps.call("jms");

        assertThat(waitingForKafka(Duration.ofMillis(50))).isGreaterThanOrEqualTo(Duration.ofMillis(50));
    }

    private Duration waitingForKafka(Duration longest) throws InterruptedException {
        long start = System.nanoTime();
        wakeUps.awaitKafka(longest);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
