package org.stadion.runtime.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.stadion.kernel.IntegrationEvent;
import org.stadion.runtime.control.Envelope;
import org.stadion.runtime.entity.OutboxStore.Kind;

/** Writes every integration event to the outbox, in the transaction that fired it: the fact and its telling are one. */
@ApplicationScoped
public class OutboxWriter {

    @Inject
    Outgoing outgoing;

    void write(@Observes IntegrationEvent event) {
        outgoing.add(Kind.KAFKA, Envelope.of(event, Trace.current()));
    }
}
