package org.stadion.social.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.Ids;
import org.stadion.social.Follows.State;

/** One athlete follows another. Requested where the other wants to be asked, then accepted; refusal and parting remove it. */
@Entity
@Table(name = "follow")
public class Follow {

    @Id
    private UUID id;

    @Column(name = "follower_id", nullable = false, updatable = false)
    private UUID follower;

    @Column(name = "followed_id", nullable = false, updatable = false)
    private UUID followed;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private State state;

    @Column(nullable = false)
    private Instant since;

    protected Follow() {} // for the persistence provider

    private Follow(AthleteId follower, AthleteId followed, State state, Instant at) {
        this.id = Ids.next();
        this.follower = follower.value();
        this.followed = followed.value();
        this.state = state;
        this.since = at;
    }

    public static Follow start(AthleteId follower, AthleteId followed, boolean needsApproval, Instant at) {
        if (follower.equals(followed)) {
            throw new IllegalArgumentException("nobody follows themselves");
        }
        return new Follow(follower, followed, needsApproval ? State.REQUESTED : State.ACCEPTED, at);
    }

    /** @return whether it was waiting for this */
    public boolean accept(Instant at) {
        if (state == State.ACCEPTED) {
            return false;
        }
        state = State.ACCEPTED;
        since = at;
        return true;
    }

    public UUID id() {
        return id;
    }

    public AthleteId follower() {
        return new AthleteId(follower);
    }

    public AthleteId followed() {
        return new AthleteId(followed);
    }

    public State state() {
        return state;
    }

    public boolean accepted() {
        return state == State.ACCEPTED;
    }

    public Instant since() {
        return since;
    }

    public Cursor position() {
        return Cursor.at(since, id);
    }
}
