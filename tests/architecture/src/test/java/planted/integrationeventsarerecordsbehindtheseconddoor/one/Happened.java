package planted.integrationeventsarerecordsbehindtheseconddoor.one;

import java.time.Instant;
import java.util.UUID;
import org.stadion.kernel.IntegrationEvent;

/** Neither a record nor in the right room. */
public abstract class Happened implements IntegrationEvent {

    @Override
    public UUID eventId() {
        return new UUID(0, 1);
    }

    @Override
    public Instant occurredAt() {
        return Instant.EPOCH;
    }

    @Override
    public UUID athleteKey() {
        return new UUID(0, 2);
    }
}
