package org.stadion.runtime.boundary;

import static org.stadion.runtime.boundary.RuntimeLog.LOG;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.stadion.kernel.Ids;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.runtime.Audit.Entry;
import org.stadion.runtime.DeadLetter;
import org.stadion.runtime.DeadLetterNotFound;
import org.stadion.runtime.DeadLetters;
import org.stadion.runtime.OutboxMessage;
import org.stadion.runtime.control.DeadLetterId;
import org.stadion.runtime.entity.AuditStore;
import org.stadion.runtime.entity.DeadLetterQueue;
import org.stadion.runtime.entity.DeliveryFailureStore;
import org.stadion.runtime.entity.DeliveryFailureStore.Failure;
import org.stadion.runtime.entity.OutboxStore;
import org.stadion.runtime.entity.OutboxStore.Kind;
import org.stadion.runtime.entity.ParkedEvent;
import org.stadion.runtime.entity.ParkedEventStore;

/** The dead-letter office over both kinds: the broker's queue and the parked events. */
@Stateless
@RolesAllowed({"support", "admin"})
public class DeadLettersDesk implements DeadLetters {

    private static final int LONGEST_REASON = 1_000;

    @Inject
    DeadLetterShelf shelf;

    @Inject
    DeadLetterQueue queue;

    @Inject
    ParkedEventStore parked;

    @Inject
    DeliveryFailureStore failures;

    @Inject
    OutboxStore outbox;

    @Inject
    AuditStore audit;

    @Inject
    Clock clock;

    @Override
    public Page<DeadLetter> list(Filter filter, PageRequest page) {
        return shelf.newest(filter, page);
    }

    @Override
    public Optional<DeadLetter> find(String id) {
        return shelf.find(DeadLetterId.parse(id));
    }

    @Override
    public void replay(String id, String actor, String reason) {
        var known = DeadLetterId.parse(id);
        if (known.kind() == DeadLetter.Kind.KAFKA) {
            var event = parked.take(known.value()).orElseThrow(() -> new DeadLetterNotFound(id));
            note(actor, "dead-letter.replay", id, reason, "");
            outbox.add(Kind.KAFKA, again(event), clock.instant());
        } else {
            var letter = shelf.queued(known).orElseThrow(() -> new DeadLetterNotFound(id));
            note(actor, "dead-letter.replay", id, reason, "");
            if (!queue.replay(letter)) {
                throw new DeadLetterNotFound(id);
            }
        }
    }

    @Override
    public void discard(String id, String actor, String reason) {
        var known = DeadLetterId.parse(id);
        if (known.kind() == DeadLetter.Kind.KAFKA) {
            var event = parked.take(known.value()).orElseThrow(() -> new DeadLetterNotFound(id));
            note(actor, "dead-letter.discard", id, reason, event.body());
        } else {
            var letter = shelf.queued(known).orElseThrow(() -> new DeadLetterNotFound(id));
            note(actor, "dead-letter.discard", id, reason, letter.queue() + ": " + letter.body());
            if (!queue.discard(letter)) {
                throw new DeadLetterNotFound(id);
            }
        }
    }

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void park(String consumer, String topic, String key, String body, String reason, int attempts) {
        var why = shortened(reason);
        parked.add(new ParkedEvent(Ids.next(), consumer, topic, key, body, why, attempts, clock.instant()));
        LOG.parked(consumer, topic, attempts, why);
    }

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void deliveryFailed(String messageId, String queueName, String reason, int attempts) {
        failures.put(queueName, new Failure(messageId, attempts, shortened(reason), clock.instant()));
    }

    @Override
    @PermitAll
    public long count() {
        return parked.count() + queue.all().size();
    }

    private static OutboxMessage again(ParkedEvent event) {
        return new OutboxMessage(
                Ids.next(), event.topic(), event.key(), event.body(), Trace.current(), event.consumer());
    }

    private void note(String actor, String action, String id, String reason, String detail) {
        audit.add(new Entry(Ids.next(), clock.instant(), actor, action, "dead-letter/" + id, reason, detail));
        LOG.deadLetter(id, action, actor);
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
    }
}
