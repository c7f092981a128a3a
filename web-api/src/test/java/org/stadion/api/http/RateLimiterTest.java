package org.stadion.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private final Hand clock = new Hand();
    private final RateLimiter sixtyAMinute = new RateLimiter(clock, 60, Duration.ofMinutes(1));

    @Test
    void the_whole_allowance_may_be_used_at_once_and_not_one_more() {
        assertThat(IntStream.range(0, 60).allMatch(i -> sixtyAMinute.ask("anna").allowed()))
                .isTrue();

        var refused = sixtyAMinute.ask("anna");

        assertThat(refused.allowed()).isFalse();
        assertThat(refused.remaining()).isZero();
        assertThat(refused.retryAfterS()).isEqualTo(1);
        assertThat(refused.resetS()).isEqualTo(60);
    }

    @Test
    void what_is_told_to_remain_can_really_be_used() {
        sixtyAMinute.ask("anna");
        var told = sixtyAMinute.ask("anna").remaining();

        assertThat(told).isEqualTo(58);
        assertThat(IntStream.range(0, 58).allMatch(i -> sixtyAMinute.ask("anna").allowed()))
                .isTrue();
        assertThat(sixtyAMinute.ask("anna").allowed()).isFalse();
    }

    @Test
    void the_allowance_refills_steadily() {
        IntStream.range(0, 60).forEach(i -> sixtyAMinute.ask("anna"));

        clock.forward(Duration.ofSeconds(10));

        assertThat(IntStream.range(0, 10).allMatch(i -> sixtyAMinute.ask("anna").allowed()))
                .isTrue();
        assertThat(sixtyAMinute.ask("anna").allowed()).isFalse();
    }

    @Test
    void a_refused_request_costs_nothing() {
        IntStream.range(0, 100).forEach(i -> sixtyAMinute.ask("anna"));

        clock.forward(Duration.ofSeconds(1));

        assertThat(sixtyAMinute.ask("anna").allowed()).isTrue();
    }

    @Test
    void callers_do_not_share_an_allowance() {
        IntStream.range(0, 60).forEach(i -> sixtyAMinute.ask("anna"));

        assertThat(sixtyAMinute.ask("boris").allowed()).isTrue();
    }

    @Test
    void many_callers_of_long_ago_are_forgotten_without_giving_anybody_more() {
        IntStream.range(0, 60).forEach(i -> sixtyAMinute.ask("anna"));
        IntStream.range(0, 30_000).forEach(i -> sixtyAMinute.ask("stranger " + i));

        assertThat(sixtyAMinute.ask("anna").allowed()).isFalse();
        clock.forward(Duration.ofMinutes(2));
        assertThat(sixtyAMinute.ask("anna").remaining()).isEqualTo(59);
    }

    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-11-02T06:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
