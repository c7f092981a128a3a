package org.stadion.social.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.Ids;
import org.stadion.social.PostId;

/** Somebody's applause for a post; given once, until taken back. */
@Entity
@Table(name = "kudos")
public class Kudos {

    @Id
    private UUID id;

    @Column(name = "post_id", nullable = false, updatable = false)
    private UUID post;

    @Column(name = "giver_id", nullable = false, updatable = false)
    private UUID giver;

    @Column(name = "given_at", nullable = false, updatable = false)
    private Instant givenAt;

    protected Kudos() {} // for the persistence provider

    private Kudos(PostId post, AthleteId giver, Instant at) {
        this.id = Ids.next();
        this.post = post.value();
        this.giver = giver.value();
        this.givenAt = at;
    }

    public static Kudos give(PostId post, AthleteId giver, Instant at) {
        return new Kudos(post, giver, at);
    }

    public UUID id() {
        return id;
    }

    public PostId post() {
        return new PostId(post);
    }

    public AthleteId giver() {
        return new AthleteId(giver);
    }

    public Instant givenAt() {
        return givenAt;
    }

    public Cursor position() {
        return Cursor.at(givenAt, id);
    }
}
