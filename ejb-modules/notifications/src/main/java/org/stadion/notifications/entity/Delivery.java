package org.stadion.notifications.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Ids;
import org.stadion.notifications.NoticeId;

/**
 * A notice on its way to its reader. Queued with the notice; tried until it is sent, or until it turns out that it never
 * can be. Both are final.
 */
@Entity
@Table(name = "delivery")
public class Delivery {

    private static final int LONGEST_ERROR = 500;

    @Id
    private UUID id;

    @Column(name = "notice_id", nullable = false, updatable = false)
    private UUID notice;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private State state;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "last_error", nullable = false)
    private String lastError;

    @Column(name = "queued_at", nullable = false, updatable = false)
    private Instant queuedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    /** Where it is. */
    public enum State {
        QUEUED,
        SENT,
        FAILED
    }

    protected Delivery() {} // for the persistence provider

    private Delivery(NoticeId notice, Channel channel, Instant at) {
        this.id = Ids.next();
        this.notice = notice.value();
        this.channel = channel;
        this.state = State.QUEUED;
        this.lastError = "";
        this.queuedAt = at;
    }

    public static Delivery queue(NoticeId notice, Channel channel, Instant at) {
        return new Delivery(notice, channel, at);
    }

    public void attempt() {
        attempts++;
    }

    public void sent(Instant at) {
        finish(State.SENT, "", at);
    }

    /** It can never be sent. */
    public void fail(String error, Instant at) {
        finish(State.FAILED, error, at);
    }

    /** It was not sent this time. */
    public void trouble(String error) {
        if (isDue()) {
            lastError = cut(error);
        }
    }

    public boolean isDue() {
        return state == State.QUEUED;
    }

    public UUID id() {
        return id;
    }

    public NoticeId notice() {
        return new NoticeId(notice);
    }

    public Channel channel() {
        return channel;
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public String lastError() {
        return lastError;
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    private void finish(State end, String error, Instant at) {
        if (state == State.SENT) {
            return; // two attempts overlapped; the mail is out
        }
        state = end;
        lastError = cut(error);
        finishedAt = at;
    }

    private static String cut(String error) {
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    }
}
