package org.stadion.notifications.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.stadion.identity.AthleteId;

/** Whether an athlete wants one type of notice by one channel. */
@Entity
@Table(name = "choice")
@IdClass(Choice.Key.class)
public class Choice {

    @Id
    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Id
    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    private NoticeType type;

    @Id
    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(nullable = false)
    private boolean enabled;

    protected Choice() {} // for the persistence provider

    private Choice(AthleteId athlete, NoticeType type, Channel channel, boolean enabled) {
        this.athlete = athlete.value();
        this.type = type;
        this.channel = channel;
        this.enabled = enabled;
    }

    public static Choice of(AthleteId athlete, NoticeType type, Channel channel, boolean enabled) {
        return new Choice(athlete, type, channel, enabled);
    }

    public AthleteId athlete() {
        return new AthleteId(athlete);
    }

    public NoticeType type() {
        return type;
    }

    public Channel channel() {
        return channel;
    }

    public boolean enabled() {
        return enabled;
    }

    /** Whose, of what, by which way. */
    record Key(UUID athlete, NoticeType type, Channel channel) implements Serializable {}
}
