package org.stadion.workouts.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HandsTest {
    private static final List<Integer> MANY = IntStream.range(0, 1000).boxed().toList();

    @Test
    void results_lie_in_the_order_of_what_was_given() {
        assertThat(new TwoHands().each(MANY, number -> number * 2))
                .isEqualTo(MANY.stream().map(number -> number * 2).toList());
        assertThat(new TwoHands().each(List.of(), number -> number)).isEmpty();
    }

    @Test
    void two_work_at_a_time() {
        var both = new CountDownLatch(2);

        var met = new TwoHands().each(List.of(1, 2), number -> {
            both.countDown();
            return meet(both);
        });

        assertThat(met).containsExactly(true, true);
    }

    private static boolean meet(CountDownLatch both) {
        try {
            return both.await(20, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_caller_does_all_when_nobody_else_is_free() {
        var alone = new Hands() {
            @Override
            void start(Runnable hand) {
                throw new RejectedExecutionException("all are busy");
            }
        };
        alone.most = 4;

        assertThat(alone.each(MANY, number -> number)).isEqualTo(MANY);
    }

    @Test
    void whoever_breaks_is_heard() {
        assertThatThrownBy(() -> new TwoHands().each(MANY, number -> 10 / (number - 500)))
                .hasRootCauseInstanceOf(ArithmeticException.class);
    }
}
