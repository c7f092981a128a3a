package org.stadion.runtime.boundary;

import static org.stadion.runtime.boundary.RuntimeLog.LOG;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.stadion.runtime.entity.DeliveryFailureStore;
import org.stadion.runtime.entity.HandledEventStore;
import org.stadion.runtime.entity.IdempotencyKeyStore;
import org.stadion.runtime.entity.OutboxStore;

/** Removes what nobody will ask for again. Each server does it; doing it twice changes nothing. */
@Singleton
@Startup
@DependsOn("PlatformSchema")
public class Housekeeping {

    private static final Duration PUBLISHED = Duration.ofDays(3);

    /** Longer than Kafka keeps events, so that none is ever seen again after its mark is gone. */
    private static final Duration HANDLED = Duration.ofDays(30);

    private static final Duration IDEMPOTENCY_KEYS = Duration.ofHours(24);
    private static final Duration FAILURES = Duration.ofDays(90);

    @Inject
    OutboxStore outbox;

    @Inject
    HandledEventStore handled;

    @Inject
    IdempotencyKeyStore keys;

    @Inject
    DeliveryFailureStore failures;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void purge() {
        var now = clock.instant();
        LOG.purged(
                outbox.purge(now.minus(PUBLISHED)),
                handled.purge(now.minus(HANDLED)),
                keys.purge(now.minus(IDEMPOTENCY_KEYS)),
                failures.purge(now.minus(FAILURES)));
    }
}
