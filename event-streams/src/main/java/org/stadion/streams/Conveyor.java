package org.stadion.streams;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.MDC;
import org.stadion.runtime.DeadLetters;
import org.stadion.runtime.Tally;

/** Carries the events of a channel to their handler, one after the other, on a server thread and not on Kafka's event loop. */
@ApplicationScoped
public class Conveyor {

    /** Key in the logging context; web-api uses it too. */
    private static final String REQUEST = "request_id";

    private static final String HANDLED = "stadion.events.handled";
    private static final String PARKED = "stadion.events.parked";
    private static final String CONSUMER = "consumer";

    @Resource(lookup = "java:jboss/ee/concurrency/executor/streams")
    ManagedExecutorService threads;

    @Inject
    DeadLetters deadLetters;

    @Inject
    Tally tally;

    private final CountDownLatch stopped = new CountDownLatch(1);

    @PreDestroy
    void stop() {
        stopped.countDown();
    }

    /**
     * Acknowledges the message once it is dealt with. When the server stops before, it never does, and the message comes
     * again.
     *
     * @param consumer which of the event's consumers this is, e.g. {@code gamification}
     */
    public CompletionStage<Void> carry(String consumer, Message<String> message, Consumer<Letter> handler) {
        return CompletableFuture.supplyAsync(() -> carried(consumer, Parcel.of(message), handler), threads)
                .thenCompose(done -> done ? message.ack() : new CompletableFuture<>());
    }

    private boolean carried(String consumer, Parcel parcel, Consumer<Letter> handler) {
        if (!parcel.isFor(consumer)) {
            return true;
        }
        MDC.put(REQUEST, parcel.trace());
        try {
            return new Delivery(consumer, parcel, counted(consumer, handler), this::park, this::pause).run();
        } finally {
            MDC.remove(REQUEST);
        }
    }

    private Consumer<Letter> counted(String consumer, Consumer<Letter> handler) {
        return letter -> {
            handler.accept(letter);
            tally.count(HANDLED, CONSUMER, consumer);
        };
    }

    private void park(String consumer, Parcel parcel, String reason, int attempts) {
        deadLetters.park(consumer, parcel.topic(), parcel.key(), parcel.body(), reason, attempts);
        tally.count(PARKED, CONSUMER, consumer);
    }

    private boolean pause(long millis) {
        try {
            return !stopped.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
