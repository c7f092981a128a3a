package org.stadion.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.stadion.content.ArticleId;
import org.stadion.kernel.Cursor;

/** A text for athletes, in one language. */
@Entity
@Table(name = "article")
public class Article {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String body;

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt;

    protected Article() {} // for the persistence provider

    private Article(ArticleId id, String language, String title, String body, Instant at) {
        this.id = id.value();
        this.language = language;
        this.title = title;
        this.body = body;
        this.publishedAt = at;
    }

    public static Article publish(ArticleId id, String language, String title, String body, Instant at) {
        return new Article(id, language, title, body, at);
    }

    public ArticleId id() {
        return new ArticleId(id);
    }

    public String language() {
        return language;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Cursor position() {
        return Cursor.at(publishedAt, id);
    }
}
