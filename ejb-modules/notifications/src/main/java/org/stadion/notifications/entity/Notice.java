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
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.notifications.NoticeId;

/** Somebody is told of something, once. Unread until read; one that its reader wants by mail only is not in the inbox. */
@Entity
@Table(name = "notice")
public class Notice {

    @Id
    private UUID id;

    @Column(name = "recipient_id", nullable = false, updatable = false)
    private UUID recipient;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    private NoticeType type;

    @Column(name = "event_id", nullable = false, updatable = false)
    private UUID event;

    @Column(name = "actor_name", nullable = false, updatable = false)
    private String actorName;

    @Column(nullable = false, updatable = false)
    private String about;

    @Column(nullable = false, updatable = false)
    private long points;

    @Column(nullable = false, updatable = false)
    private String link;

    @Column(name = "in_inbox", nullable = false, updatable = false)
    private boolean inInbox;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    protected Notice() {} // for the persistence provider

    private Notice(AthleteId recipient, NoticeType type, UUID event, Content content, boolean inInbox, Instant at) {
        this.id = NoticeId.next().value();
        this.recipient = recipient.value();
        this.type = type;
        this.event = event;
        this.actorName = content.actorName();
        this.about = content.about();
        this.points = content.points();
        this.link = content.link();
        this.inInbox = inInbox;
        this.createdAt = at;
    }

    /**
     * What a notice tells, without words.
     *
     * @param actorName who did it; empty when unknown or nobody
     * @param about title of what it was done to; empty when there is none
     * @param points how many, if it is about points
     * @param link path of what it is about in the REST API
     */
    public record Content(String actorName, String about, long points, String link) {}

    public static Notice tell(
            AthleteId recipient, NoticeType type, UUID event, Content content, boolean inInbox, Instant at) {
        return new Notice(recipient, type, event, content, inInbox, at);
    }

    /** Reading it again changes nothing. */
    public void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    public NoticeId id() {
        return new NoticeId(id);
    }

    public AthleteId recipient() {
        return new AthleteId(recipient);
    }

    public NoticeType type() {
        return type;
    }

    public UUID event() {
        return event;
    }

    public Content content() {
        return new Content(actorName, about, points, link);
    }

    public boolean inInbox() {
        return inInbox;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> readAt() {
        return Optional.ofNullable(readAt);
    }

    public Cursor position() {
        return Cursor.at(createdAt, id);
    }
}
