package org.stadion.runtime.boundary;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Cursor;
import org.stadion.runtime.DeadLetter;
import org.stadion.runtime.control.DeadLetterId;
import org.stadion.runtime.entity.DeadLetterQueue.Dead;
import org.stadion.runtime.entity.DeliveryFailureStore.Failure;
import org.stadion.runtime.entity.ParkedEvent;

/**
 * A dead letter with its place in the list.
 *
 * @param order decides among those that died at the same moment
 */
record Shelved(Instant diedAt, UUID order, DeadLetter letter) {

    private static final String REASON_UNKNOWN = "not recorded";

    /** Ids as text, because that is how PostgreSQL sorts them too. */
    static final Comparator<Shelved> NEWEST_FIRST = Comparator.comparing(Shelved::diedAt)
            .thenComparing(shelved -> shelved.order().toString())
            .reversed();

    static Shelved of(ParkedEvent event) {
        return new Shelved(
                event.parkedAt(),
                event.id(),
                new DeadLetter(
                        new DeadLetterId(DeadLetter.Kind.KAFKA, event.id()).toString(),
                        DeadLetter.Kind.KAFKA,
                        event.topic() + " → " + event.consumer(),
                        event.parkedAt(),
                        event.attempts(),
                        event.reason(),
                        event.body()));
    }

    static Shelved of(Dead dead, Map<String, Failure> reasons) {
        var known = reasons.get(dead.messageId());
        var failure = known == null ? new Failure(dead.messageId(), 0, REASON_UNKNOWN, dead.sentAt()) : known;
        return new Shelved(
                failure.failedAt(),
                dead.id(),
                new DeadLetter(
                        new DeadLetterId(DeadLetter.Kind.JMS, dead.id()).toString(),
                        DeadLetter.Kind.JMS,
                        dead.queue(),
                        failure.failedAt(),
                        failure.attempts(),
                        failure.reason(),
                        dead.body()));
    }

    boolean isAfter(Cursor cursor) {
        int byTime = diedAt.compareTo(cursor.moment());
        return byTime < 0
                || (byTime == 0 && order.toString().compareTo(cursor.id().toString()) < 0);
    }

    /** @param text looked for in any case; null is everywhere */
    boolean mentions(@Nullable String text) {
        return text == null
                || String.join(" ", letter.origin(), letter.reason(), letter.id())
                        .toLowerCase(Locale.ROOT)
                        .contains(text.toLowerCase(Locale.ROOT));
    }
}
