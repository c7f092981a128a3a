package org.stadion.workouts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Visibility;

/** What the athlete says of a workout, and to whom. No recording changes it. */
@MappedSuperclass
public abstract class DescribedWorkout {
    @Column(nullable = false)
    private String title;

    @Column
    private @Nullable String description;

    @Column(name = "private_notes")
    private @Nullable String privateNotes;

    @Embedded
    private Impression impression = Impression.NONE;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    protected DescribedWorkout() {} // for the persistence provider

    DescribedWorkout(Workout.Words words, Instant at) {
        this.title = words.title();
        this.description = words.description();
        this.visibility = words.visibility();
        this.updatedAt = at;
    }

    void changed(Instant at) {
        updatedAt = at;
    }

    public void retitle(String words, Instant at) {
        title = words;
        changed(at);
    }

    public void describe(Optional<String> words, Instant at) {
        description = words.orElse(null);
        changed(at);
    }

    public void noteInPrivate(Optional<String> words, Instant at) {
        privateNotes = words.orElse(null);
        changed(at);
    }

    public void impress(Impression how, Instant at) {
        impression = how;
        changed(at);
    }

    public void show(Visibility to, Instant at) {
        visibility = to;
        changed(at);
    }

    public String title() {
        return title;
    }

    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    public Optional<String> privateNotes() {
        return Optional.ofNullable(privateNotes);
    }

    public Impression impression() {
        return impression;
    }

    public Visibility visibility() {
        return visibility;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
