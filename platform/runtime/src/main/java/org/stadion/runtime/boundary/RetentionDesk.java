package org.stadion.runtime.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.stadion.runtime.Retention;
import org.stadion.runtime.entity.DeliveryFailureStore;
import org.stadion.runtime.entity.HandledEventStore;
import org.stadion.runtime.entity.IdempotencyKeyStore;
import org.stadion.runtime.entity.OutboxStore;

/** Knows how long the platform keeps what. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RetentionDesk implements Retention {

    private static final Duration PUBLISHED = Duration.ofDays(3);
    private static final Duration HANDLED = Duration.ofDays(30);
    private static final Duration KEYS = Duration.ofDays(1);
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

    @Override
    public int purge(Matter matter, int most) {
        var now = clock.instant();
        return switch (matter) {
            case PUBLISHED_MESSAGES -> outbox.purge(now.minus(PUBLISHED), most);
            case HANDLED_EVENTS -> handled.purge(now.minus(HANDLED), most);
            case IDEMPOTENCY_KEYS -> keys.purge(now.minus(KEYS), most);
            case DELIVERY_FAILURES -> failures.purge(now.minus(FAILURES), most);
        };
    }
}
