package org.stadion.runtime.boundary;

import static org.stadion.runtime.boundary.RuntimeLog.LOG;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
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
import java.util.function.ToDoubleFunction;
import org.stadion.runtime.OutboxRelay.Lag;
import org.stadion.runtime.entity.DeadLetterQueue;
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

    @Inject
    MeterRegistry registry;

    @Inject
    OutboxStore outbox;

    @Inject
    ParkedEventStore parked;

    @Inject
    DeadLetterQueue queue;

    private volatile Read last = new Read(new Lag(0, Duration.ZERO), new Lag(0, Duration.ZERO), 0, 0);

    private record Read(Lag kafka, Lag jms, long parkedEvents, long deadMessages) {}

    @PostConstruct
    void register() {
        gauge("stadion.outbox.waiting", "kind", "kafka", read -> read.kafka().waiting());
        gauge("stadion.outbox.waiting", "kind", "jms", read -> read.jms().waiting());
        gauge("stadion.outbox.oldest.seconds", "kind", "kafka", read -> seconds(read.kafka()));
        gauge("stadion.outbox.oldest.seconds", "kind", "jms", read -> seconds(read.jms()));
        gauge("stadion.dead.letters", "kind", "kafka", Read::parkedEvents);
        gauge("stadion.dead.letters", "kind", "jms", Read::deadMessages);
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void read() {
        try {
            last = new Read(
                    outbox.lag(Kind.KAFKA),
                    outbox.lag(Kind.JMS),
                    parked.count(),
                    queue.all().size());
        } catch (RuntimeException e) {
            LOG.figuresUnread(String.valueOf(e.getMessage()));
        }
    }

    private void gauge(String name, String tag, String value, ToDoubleFunction<Read> figure) {
        Gauge.builder(name, this, figures -> figure.applyAsDouble(figures.last))
                .tag(tag, value)
                .register(registry);
    }

    private static double seconds(Lag lag) {
        return lag.oldest().toMillis() / 1_000.0;
    }
}
