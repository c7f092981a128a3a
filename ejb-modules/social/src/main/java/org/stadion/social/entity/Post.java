package org.stadion.social.entity;

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
import org.stadion.kernel.Visibility;
import org.stadion.social.FeedIntake.WorkoutNews;
import org.stadion.social.PostId;

/**
 * A workout as the feed tells it. Published with the first news of the workout, brought up to date by later news, and
 * removed with it; a removed post stays as an empty shell, so that late news cannot bring it back. Whoever changes it, or
 * adds to it, holds the row's lock: its counts are exact.
 */
@Entity
@Table(name = "post")
public class Post {

    @Id
    private UUID id;

    @Column(name = "workout_id", nullable = false, updatable = false)
    private UUID workout;

    @Column(name = "author_id", nullable = false, updatable = false)
    private UUID author;

    @Column(nullable = false)
    private String sport;

    @Column(nullable = false)
    private String title;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "distance_m")
    private @Nullable Double distanceM;

    @Column(name = "moving_s", nullable = false)
    private double movingS;

    @Column(name = "ascent_m")
    private @Nullable Double ascentM;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    @Column(name = "news_at", nullable = false)
    private Instant newsAt;

    @Column(nullable = false)
    private boolean announced;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Column(name = "kudos_count", nullable = false)
    private long kudosCount;

    @Column(name = "comment_count", nullable = false)
    private long commentCount;

    protected Post() {} // for the persistence provider

    private Post(PostId id, WorkoutNews news) {
        this.id = id.value();
        this.workout = news.workout();
        this.author = news.athlete().value();
        this.publishedAt = news.occurredAt();
        tell(news);
    }

    public static Post publish(PostId id, WorkoutNews news) {
        return new Post(id, news);
    }

    /** @return whether these were news: false when the post is removed or has heard later ones */
    public boolean hear(WorkoutNews news) {
        if (removed() || news.occurredAt().isBefore(newsAt)) {
            return false;
        }
        tell(news);
        return true;
    }

    /**
     * The workout is back. What others said under the post is gone, and it is not announced twice.
     *
     * @return whether it came back: false when it was not away, or has heard later news
     */
    public boolean comeBack(WorkoutNews news) {
        if (!removed() || news.occurredAt().isBefore(newsAt)) {
            return false;
        }
        removedAt = null;
        tell(news);
        return true;
    }

    /** @return whether it is time to announce it: once, when others may see it for the first time */
    public boolean announce() {
        if (announced || !shared()) {
            return false;
        }
        announced = true;
        return true;
    }

    /** Empties the shell: nothing that its author told remains. */
    public void remove(Instant at) {
        removedAt = at;
        title = "";
        distanceM = null;
        ascentM = null;
        movingS = 0;
        visibility = Visibility.ONLY_ME;
        kudosCount = 0;
        commentCount = 0;
    }

    public void countKudos(int more) {
        kudosCount += more;
    }

    public void countComments(int more) {
        commentCount += more;
    }

    public PostId id() {
        return new PostId(id);
    }

    public UUID workout() {
        return workout;
    }

    public AthleteId author() {
        return new AthleteId(author);
    }

    public String sport() {
        return sport;
    }

    public String title() {
        return title;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Optional<Double> distanceM() {
        return Optional.ofNullable(distanceM);
    }

    public double movingS() {
        return movingS;
    }

    public Optional<Double> ascentM() {
        return Optional.ofNullable(ascentM);
    }

    public Visibility visibility() {
        return visibility;
    }

    /** Whether anybody but its author may see it. */
    public boolean shared() {
        return !removed() && visibility != Visibility.ONLY_ME;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public boolean removed() {
        return removedAt != null;
    }

    public long kudosCount() {
        return kudosCount;
    }

    public long commentCount() {
        return commentCount;
    }

    public Cursor position() {
        return Cursor.at(publishedAt, id);
    }

    private void tell(WorkoutNews news) {
        sport = news.sport();
        title = news.title();
        startedAt = news.startedAt();
        distanceM = news.distanceM();
        movingS = news.movingS();
        ascentM = news.ascentM();
        visibility = news.visibility();
        newsAt = news.occurredAt();
    }
}
