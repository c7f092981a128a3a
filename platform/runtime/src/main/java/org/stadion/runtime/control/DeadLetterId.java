package org.stadion.runtime.control;

import java.util.Locale;
import java.util.UUID;
import org.stadion.runtime.DeadLetter.Kind;
import org.stadion.runtime.DeadLetterNotFound;

/** The id of a dead letter, which says in which of the two places it lies: {@code jms-…} or {@code kafka-…}. */
public record DeadLetterId(Kind kind, UUID value) {

    /** @throws DeadLetterNotFound if no dead letter can have this id */
    public static DeadLetterId parse(String id) {
        for (var kind : Kind.values()) {
            var prefix = prefix(kind);
            if (id.startsWith(prefix)) {
                try {
                    return new DeadLetterId(kind, UUID.fromString(id.substring(prefix.length())));
                } catch (IllegalArgumentException notOurs) {
                    throw new DeadLetterNotFound(id);
                }
            }
        }
        throw new DeadLetterNotFound(id);
    }

    @Override
    public String toString() {
        return prefix(kind) + value;
    }

    private static String prefix(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + "-";
    }
}
