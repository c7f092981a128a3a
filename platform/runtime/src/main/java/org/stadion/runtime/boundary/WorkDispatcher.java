package org.stadion.runtime.boundary;

import static org.stadion.runtime.boundary.RuntimeLog.LOG;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.stadion.runtime.OutboxMessage;
import org.stadion.runtime.control.WakeUps;
import org.stadion.runtime.entity.OutboxStore;
import org.stadion.runtime.entity.OutboxStore.Kind;
import org.stadion.runtime.entity.WorkSender;

/**
 * Hands work from the outbox to its JMS queue, at least once. The queue forgets a second copy by its duplicate id, and the
 * consumers would do nothing with it either.
 */
@Singleton
@Startup
@DependsOn("PlatformSchema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class WorkDispatcher {

    private static final int BATCH = 100;
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofSeconds(2);
    private static final long PAUSE_MILLIS = 1_000;

    /** One failure may be the server that is stopping. */
    private static final int WORTH_A_WARNING = 2;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    OutboxStore store;

    @Inject
    WorkSender sender;

    @Inject
    WakeUps wakeUps;

    @Inject
    Clock clock;

    private final CountDownLatch stopped = new CountDownLatch(1);

    @PostConstruct
    void start() {
        threads.newThread(this::dispatch).start();
    }

    @PreDestroy
    void stop() {
        stopped.countDown();
        wakeUps.callAll();
    }

    private void dispatch() {
        int failures = 0;
        try {
            while (stopped.getCount() > 0) {
                try {
                    int sent = sendBatch();
                    if (failures >= WORTH_A_WARNING) {
                        LOG.workSentAgain();
                    }
                    failures = 0;
                    if (sent < BATCH) {
                        wakeUps.awaitJms(POLL);
                    }
                } catch (RuntimeException e) {
                    failures++;
                    if (failures == WORTH_A_WARNING) {
                        LOG.workNotSent(e.toString(), PAUSE_MILLIS);
                    }
                    stopped.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            sender.close();
        }
    }

    private int sendBatch() {
        var work = store.claim(Kind.JMS, BATCH, LEASE);
        var sent = new ArrayList<UUID>(work.size());
        try {
            for (var message : work) {
                sender.send(message);
                sent.add(message.id());
            }
        } finally {
            finish(work, sent);
        }
        return work.size();
    }

    private void finish(List<OutboxMessage> work, List<UUID> sent) {
        if (!sent.isEmpty()) {
            store.published(sent, clock.instant());
        }
        if (sent.size() < work.size()) {
            store.released(work.stream()
                    .map(OutboxMessage::id)
                    .filter(id -> !sent.contains(id))
                    .toList());
        }
    }
}
