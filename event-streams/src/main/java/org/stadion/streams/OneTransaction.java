package org.stadion.streams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** A transaction for several parcels; the modules' facades take part in it. */
@ApplicationScoped
public class OneTransaction {

    /** Long before it would be rolled back for its age, and before others wait long for what it locks. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    /** Handles what it has time for, at least one. Whatever fails, all of them are as if they had never been handled. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int handle(List<Parcel> parcels, Consumer<Parcel> handler) {
        long start = System.nanoTime();
        int handled = 0;
        do {
            handler.accept(parcels.get(handled));
            handled++;
        } while (handled < parcels.size() && System.nanoTime() - start < LONGEST.toNanos());
        return handled;
    }
}
