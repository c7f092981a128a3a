package org.stadion.streams;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.MDC;
import org.stadion.runtime.DeadLetters;
import org.stadion.runtime.Tally;
import org.stadion.runtime.Transactions;

/** Carries the events of a channel to their handler, batch after batch, on a server thread and not on Kafka's event loop. */
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
    Transactions transactions;

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
     * Acknowledges the batch once all of it is dealt with. When the server stops before, it never does, and the batch comes
     * again.
     *
     * @param consumer which of the event's consumers this is, e.g. {@code gamification}
     */
    public CompletionStage<Void> carry(String consumer, Message<List<String>> batch, Consumer<Letter> handler) {
        return CompletableFuture.supplyAsync(() -> carried(consumer, Parcel.allOf(batch), handler), threads)
                .thenCompose(done -> done ? batch.ack() : new CompletableFuture<>());
    }

    private boolean carried(String consumer, List<Parcel> parcels, Consumer<Letter> handler) {
        var ours = parcels.stream().filter(parcel -> parcel.isFor(consumer)).toList();
        return new Sack(consumer, ours)
                .empty(rest -> together(consumer, rest, handler), parcel -> alone(consumer, parcel, handler));
    }

    private int together(String consumer, List<Parcel> parcels, Consumer<Letter> handler) {
        int handled = transactions.handle(
                parcels,
                parcel -> traced(parcel, () -> {
                    handler.accept(Letter.read(parcel.body()));
                    return true;
                }));
        for (int i = 0; i < handled; i++) {
            tally.count(HANDLED, CONSUMER, consumer);
        }
        return handled;
    }

    private boolean alone(String consumer, Parcel parcel, Consumer<Letter> handler) {
        var delivery = new Delivery(consumer, parcel, counted(consumer, handler), this::park, this::pause);
        return traced(parcel, delivery::run);
    }

    private static boolean traced(Parcel parcel, BooleanSupplier deed) {
        MDC.put(REQUEST, parcel.trace());
        try {
            return deed.getAsBoolean();
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
