package org.stadion.notifications.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a notice reaches its reader. */
public enum Channel {
    INBOX,
    EMAIL;

    /** The stable word by which clients know it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Channel> of(String word) {
        return Stream.of(values())
                .filter(channel -> channel.word().equals(word))
                .findFirst();
    }
}
