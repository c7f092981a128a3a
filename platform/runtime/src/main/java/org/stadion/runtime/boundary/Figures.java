package org.stadion.runtime.boundary;

import static org.stadion.runtime.boundary.RuntimeLog.LOG;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.stadion.runtime.OutboxRelay.Lag;
import org.stadion.runtime.SystemHealth.Queue;
import org.stadion.runtime.entity.MessageBroker;
import org.stadion.runtime.entity.OutboxStore;
import org.stadion.runtime.entity.OutboxStore.Kind;
import org.stadion.runtime.entity.ParkedEventStore;

/** Shows Prometheus how far the senders are behind and what died; read every ten seconds, so that a scrape costs nothing. */
@Singleton
@Startup
@DependsOn("PlatformSchema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Figures {

    private static final String DEAD_LETTERS = "dead-letter";

    @Inject
    MeterRegistry registry;

    @Inject
    OutboxStore outbox;

    @Inject
    ParkedEventStore parked;

    @Inject
    MessageBroker broker;

    private volatile Read last = new Read(new Lag(0, Duration.ZERO), new Lag(0, Duration.ZERO), 0, Map.of());

    private record Read(Lag kafka, Lag jms, long parkedEvents, Map<String, Long> queues) {
        long depth(String queue) {
            return queues.getOrDefault(queue, 0L);
        }
    }

    @PostConstruct
    void register() {
        gauge("stadion.outbox.waiting", "kind", "kafka", read -> read.kafka().waiting());
        gauge("stadion.outbox.waiting", "kind", "jms", read -> read.jms().waiting());
        gauge("stadion.outbox.oldest.seconds", "kind", "kafka", read -> seconds(read.kafka()));
        gauge("stadion.outbox.oldest.seconds", "kind", "jms", read -> seconds(read.jms()));
        gauge("stadion.dead.letters", "kind", "kafka", Read::parkedEvents);
        gauge("stadion.dead.letters", "kind", "jms", read -> read.depth(DEAD_LETTERS));
        for (var queue : List.of("telemetry-import", "notification-delivery", DEAD_LETTERS)) {
            gauge("stadion.queue.depth", "queue", queue, read -> read.depth(queue));
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void read() {
        try {
            last = new Read(
                    outbox.lag(Kind.KAFKA),
                    outbox.lag(Kind.JMS),
                    parked.count(),
                    broker.queues().stream().collect(Collectors.toMap(Queue::name, Queue::waiting)));
        } catch (RuntimeException e) {
            LOG.figuresUnread(String.valueOf(e.getMessage()));
        }
    }

    /** No builder: the server's registry takes meters only through its own methods. */
    private void gauge(String name, String tag, String value, ToDoubleFunction<Read> figure) {
        registry.gauge(name, Tags.of(tag, value), this, figures -> figure.applyAsDouble(figures.last));
    }

    private static double seconds(Lag lag) {
        return lag.oldest().toMillis() / 1_000.0;
    }
}
