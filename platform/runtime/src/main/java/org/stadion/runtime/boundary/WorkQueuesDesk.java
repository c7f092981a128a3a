package org.stadion.runtime.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.stadion.kernel.Ids;
import org.stadion.runtime.OutboxMessage;
import org.stadion.runtime.WorkQueues;
import org.stadion.runtime.entity.OutboxStore.Kind;

/** Writes work to the outbox; {@link WorkDispatcher} hands it to the queue. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class WorkQueuesDesk implements WorkQueues {

    /** As the server's configuration has them. */
    private static final Set<String> QUEUES = Set.of("telemetry-import", "notification-delivery");

    @Inject
    Outgoing outgoing;

    @Override
    public void enqueue(String queue, UUID work) {
        if (!QUEUES.contains(queue)) {
            throw new IllegalArgumentException("no queue " + queue);
        }
        outgoing.add(
                Kind.JMS, new OutboxMessage(Ids.next(), queue, work.toString(), work.toString(), Trace.current(), ""));
    }
}
