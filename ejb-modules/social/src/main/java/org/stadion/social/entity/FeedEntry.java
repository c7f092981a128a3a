package org.stadion.social.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A post in somebody's feed. Written by statements over many rows, read in joins. */
@Entity
@Table(name = "feed_entry")
@IdClass(FeedEntry.Key.class)
class FeedEntry {

    @Id
    @Column(name = "recipient_id", nullable = false, updatable = false)
    private UUID recipient;

    @Id
    @Column(name = "post_id", nullable = false, updatable = false)
    private UUID post;

    @Column(name = "author_id", nullable = false, updatable = false)
    private UUID author;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    protected FeedEntry() {} // for the persistence provider

    /** Whose feed and which post. */
    record Key(UUID recipient, UUID post) implements Serializable {}
}
