package org.stadion.notifications.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a notice can be about, and whether it is also mailed unless its reader wants it otherwise. */
public enum NoticeType {
    FOLLOWED_ATHLETE_POSTED(true),
    ATHLETE_FOLLOWED(true),
    FOLLOW_REQUESTED(true),
    KUDOS_GIVEN(false),
    COMMENT_WRITTEN(true),
    POINTS_AWARDED(false);

    private final boolean usuallyMailed;

    NoticeType(boolean usuallyMailed) {
        this.usuallyMailed = usuallyMailed;
    }

    public boolean usually(Channel channel) {
        return switch (channel) {
            case INBOX -> true;
            case EMAIL -> usuallyMailed;
        };
    }

    /** The stable word by which clients know it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<NoticeType> of(String word) {
        return Stream.of(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
