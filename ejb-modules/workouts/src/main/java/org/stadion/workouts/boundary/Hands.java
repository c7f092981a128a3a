package org.stadion.workouts.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Shares pure work out among some threads, the caller's among them: when no other is free, it does all of it. Results do
 * not depend on who did what.
 */
@Dependent
class Hands {
    @Resource
    ManagedExecutorService threads;

    @Inject
    @ConfigProperty(name = "stadion.workouts.recomputation-threads", defaultValue = "2")
    int most;

    /** @return the results in the order of what was given */
    <T, R> List<R> each(List<T> given, Function<T, R> work) {
        var results = given.stream().map(one -> new CompletableFuture<R>()).toList();
        var next = new AtomicInteger();
        Runnable hand = () -> {
            for (var i = next.getAndIncrement(); i < given.size(); i = next.getAndIncrement()) {
                finish(results.get(i), work, given.get(i));
            }
        };
        callOthers(Math.min(most, given.size()) - 1, hand);
        hand.run();
        return results.stream().map(CompletableFuture::join).toList();
    }

    private void callOthers(int others, Runnable hand) {
        try {
            for (var i = 0; i < others; i++) {
                start(hand);
            }
        } catch (RejectedExecutionException busy) {
            return; // the caller's own hand does all of it
        }
    }

    void start(Runnable hand) {
        threads.execute(hand);
    }

    private static <T, R> void finish(CompletableFuture<R> result, Function<T, R> work, T given) {
        try {
            result.complete(work.apply(given));
        } catch (RuntimeException | Error broken) {
            result.completeExceptionally(broken);
        }
    }
}
