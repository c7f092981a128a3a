package org.stadion.streams.relay;

import static org.stadion.streams.StreamsLog.LOG;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.stadion.runtime.OutboxMessage;
import org.stadion.runtime.OutboxRelay;

/**
 * Empties the outbox into Kafka, on one thread per server, from start to stop. A message is marked only after the broker
 * has it; whatever breaks in between, it is sent again, and the consumers know it by its event id.
 */
@ApplicationScoped
public class Relay {

    private static final int BATCH = 200;
    private static final Duration POLL = Duration.ofSeconds(2);

    /** Where there was one fact, more follow soon; to send them together spares everybody work. The first never waits. */
    private static final long GATHERING_MILLIS = 200;

    /** Of so many at once nobody waits for a single one: somebody takes in a season, and that comes first. */
    private static final int RUSH = 5;

    private static final long GATHERING_OF_RUSH_MILLIS = 1_000;

    private static final long FIRST_PAUSE_MILLIS = 500;

    private static final int WORTH_A_WARNING = 2;

    /** What the server answers for a module that it has stopped already; its classes are not ours to compile against. */
    private static final Set<String> STOPPING =
            Set.of("ComponentIsStoppedException", "EJBComponentUnavailableException");

    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    @Inject
    OutboxRelay outbox;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    @ConfigProperty(name = "stadion.kafka.bootstrap", defaultValue = "127.0.0.1:19092")
    String brokers;

    @Inject
    @ConfigProperty(name = "stadion.kafka.partitions", defaultValue = "6")
    int partitions;

    private final CountDownLatch stopped = new CountDownLatch(1);

    /** What the broker has, but the database does not know yet. */
    private final List<UUID> unmarked = new ArrayList<>();

    private @Nullable Publisher publisher;

    void start(@Observes @Initialized(ApplicationScoped.class) Object applicationStarted) {
        threads.newThread(this::run).start();
    }

    @PreDestroy
    void stop() {
        stopped.countDown();
    }

    private void run() {
        long pause = 0;
        int failures = 0;
        try {
            while (!stopped.await(pause, TimeUnit.MILLISECONDS)) {
                try {
                    int published = publishOnce();
                    if (failures >= WORTH_A_WARNING) {
                        LOG.publishedAgain();
                    }
                    failures = 0;
                    pause = gathering(published);
                } catch (RuntimeException | TimeoutException e) {
                    failures += isStopping(e) ? 0 : 1;
                    if (failures == WORTH_A_WARNING) {
                        LOG.notPublished(e.toString());
                    }
                    disconnect();
                    pause = Math.clamp(2 * pause, FIRST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS);
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            disconnect();
        }
    }

    private static long gathering(int published) {
        if (published == 0) {
            return 0;
        }
        return published < RUSH ? GATHERING_MILLIS : GATHERING_OF_RUSH_MILLIS;
    }

    private static boolean isStopping(Exception failure) {
        return STOPPING.contains(failure.getClass().getSimpleName());
    }

    /** @return how many there were */
    private int publishOnce() throws InterruptedException, TimeoutException {
        var open = connected();
        mark();
        var messages = outbox.claim(BATCH);
        if (messages.isEmpty()) {
            outbox.awaitWork(POLL);
            return 0;
        }
        var outcome = open.publish(messages);
        unmarked.addAll(outcome.published());
        mark();
        if (!outcome.failure().isEmpty()) {
            outbox.released(messages.stream()
                    .map(OutboxMessage::id)
                    .filter(id -> !outcome.published().contains(id))
                    .toList());
            throw new IllegalStateException(outcome.failure());
        }
        return messages.size();
    }

    private void mark() {
        if (!unmarked.isEmpty()) {
            outbox.published(List.copyOf(unmarked));
            unmarked.clear();
        }
    }

    private Publisher connected() throws InterruptedException, TimeoutException {
        var open = publisher;
        if (open == null) {
            Topics.make(brokers, partitions);
            open = Publisher.to(brokers);
            publisher = open;
        }
        return open;
    }

    private void disconnect() {
        if (publisher != null) {
            publisher.close();
            publisher = null;
        }
    }
}
