package org.stadion.social.control;

import java.time.Duration;
import java.time.Instant;
import org.stadion.kernel.DomainException;

/** What can be overdone, and how often somebody may do it in a window of time. */
public enum Deed {
    FOLLOW(200, Duration.ofDays(1), "too-many-follows", "You followed very many athletes today. Go on tomorrow."),
    KUDOS(600, Duration.ofHours(1), "too-many-kudos", "You gave very many kudos this hour. Go on a little later."),
    COMMENT(
            60,
            Duration.ofHours(1),
            "too-many-comments",
            "You wrote very many comments this hour. Go on a little later."),
    GROUP(50, Duration.ofDays(1), "too-many-groups", "You opened very many groups today. Go on tomorrow."),
    JOIN(100, Duration.ofDays(1), "too-many-joins", "You joined very many groups today. Go on tomorrow.");

    private final int most;
    private final Duration window;
    private final String slug;
    private final String advice;

    Deed(int most, Duration window, String slug, String advice) {
        this.most = most;
        this.window = window;
        this.slug = slug;
        this.advice = advice;
    }

    public int most() {
        return most;
    }

    /** The windows lie end to end since the epoch, the same for everybody. */
    public Instant windowOf(Instant moment) {
        var length = window.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond(), length) * length);
    }

    /**
     * @param used how often it was done in this window, this time included
     * @throws DomainException.Refused if that is too often
     */
    public void check(int used) {
        if (used > most) {
            throw new DomainException.Refused(slug, advice);
        }
    }
}
