package org.stadion.streams;

import static org.stadion.streams.StreamsLog.LOG;

import java.util.function.Consumer;
import org.stadion.kernel.Json;
import org.stadion.runtime.Trouble;

/**
 * One parcel on its way to one consumer. It waits as long as a part that we stand on is away, because overtaking would
 * break the order; it gives up on a parcel that fails by itself, because waiting would block those behind it.
 */
final class Delivery {

    static final int ATTEMPTS = 5;

    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    /** Takes what cannot be delivered. */
    @FunctionalInterface
    interface Parking {
        void park(String consumer, Parcel parcel, String reason, int attempts);
    }

    /** Waits between attempts. */
    @FunctionalInterface
    interface Pausing {
        /** @return false when the server is stopping and there is no more time */
        boolean pause(long millis);
    }

    private final String consumer;
    private final Parcel parcel;
    private final Consumer<Letter> handler;
    private final Parking parking;
    private final Pausing pausing;

    private int failures;
    private long pause = FIRST_PAUSE_MILLIS;

    Delivery(String consumer, Parcel parcel, Consumer<Letter> handler, Parking parking, Pausing pausing) {
        this.consumer = consumer;
        this.parcel = parcel;
        this.handler = handler;
        this.parking = parking;
        this.pausing = pausing;
    }

    /** @return whether the parcel is dealt with; false when the server stopped before */
    boolean run() {
        boolean done = attempt();
        while (!done && pausing.pause(pause)) {
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            done = attempt();
        }
        return done;
    }

    private boolean attempt() {
        try {
            handler.accept(Letter.read(parcel.body()));
            return true;
        } catch (Json.UnreadableJson unreadable) {
            failures++;
            return parked(unreadable);
        } catch (RuntimeException failure) {
            if (Trouble.of(failure) == Trouble.ELSEWHERE) {
                LOG.waiting(consumer, parcel.topic(), pause, Trouble.reason(failure));
                return false;
            }
            failures++;
            LOG.failed(consumer, parcel.topic(), failures, Trouble.reason(failure), failure);
            return failures >= ATTEMPTS && parked(failure);
        }
    }

    /** When it cannot even be parked, the database is away, and what failed before may have been its fault. */
    private boolean parked(RuntimeException failure) {
        try {
            parking.park(consumer, parcel, Trouble.reason(failure), failures);
            return true;
        } catch (RuntimeException notParked) {
            LOG.waiting(consumer, parcel.topic(), pause, Trouble.reason(notParked));
            failures = 0;
            return false;
        }
    }
}
