package org.stadion.streams;

import static org.stadion.streams.StreamsLog.LOG;

import java.util.List;
import org.stadion.runtime.Trouble;

/**
 * Parcels that arrived together, on their way to one consumer. They are handled in as few transactions as there is time
 * for, because a transaction costs more than what most of them do in it. When one fails, for whatever reason, nothing of
 * it happened: the rest is delivered one by one, and only a parcel that fails alone is held to be bad.
 */
final class Sack {

    /** Handles parcels in one transaction. */
    @FunctionalInterface
    interface Together {
        /** @return how many of them, from the first on, are handled and committed: not less than one */
        int handle(List<Parcel> parcels);
    }

    /** Delivers a parcel by itself. */
    @FunctionalInterface
    interface Alone {
        /** @return whether it is dealt with; false when the server stopped before */
        boolean deliver(Parcel parcel);
    }

    private final String consumer;
    private final List<Parcel> parcels;

    Sack(String consumer, List<Parcel> parcels) {
        this.consumer = consumer;
        this.parcels = parcels;
    }

    /** @return whether all parcels are dealt with; false when the server stopped before */
    boolean empty(Together together, Alone alone) {
        var rest = parcels;
        boolean well = true;
        while (well && rest.size() > 1) {
            int handled = handled(rest, together);
            rest = rest.subList(handled, rest.size());
            well = handled > 0;
        }
        return rest.stream().allMatch(alone::deliver);
    }

    private int handled(List<Parcel> rest, Together together) {
        try {
            return together.handle(rest);
        } catch (RuntimeException failure) {
            LOG.oneByOne(consumer, rest.size(), Trouble.reason(failure));
            return 0;
        }
    }
}
