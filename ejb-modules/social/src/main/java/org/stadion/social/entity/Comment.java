package org.stadion.social.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.social.CommentId;
import org.stadion.social.PostId;

/** What somebody wrote under a post. Never changed; removed by its author or the post's. */
@Entity
@Table(name = "comment")
public class Comment {

    @Id
    private UUID id;

    @Column(name = "post_id", nullable = false, updatable = false)
    private UUID post;

    @Column(name = "author_id", nullable = false, updatable = false)
    private UUID author;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    protected Comment() {} // for the persistence provider

    private Comment(CommentId id, PostId post, AthleteId author, String text, Instant at) {
        this.id = id.value();
        this.post = post.value();
        this.author = author.value();
        this.text = text;
        this.writtenAt = at;
    }

    public static Comment write(CommentId id, PostId post, AthleteId author, String text, Instant at) {
        return new Comment(id, post, author, text, at);
    }

    public CommentId id() {
        return new CommentId(id);
    }

    public PostId post() {
        return new PostId(post);
    }

    public AthleteId author() {
        return new AthleteId(author);
    }

    public String text() {
        return text;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Cursor position() {
        return Cursor.at(writtenAt, id);
    }
}
