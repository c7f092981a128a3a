package org.stadion.workouts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Ids;
import org.stadion.workouts.MergeQuestionAnswered;
import org.stadion.workouts.Merges.Answer;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.entity.SourceRecord.Merge;

/** Two workouts that may be one, or a workout that may be one that was deleted. Open until the athlete answers. */
@Entity
@Table(name = "merge_question")
public class MergeQuestion {
    @Id
    private UUID id;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(name = "workout_id", nullable = false, updatable = false)
    private UUID workout;

    @Column(name = "other_id", nullable = false, updatable = false)
    private UUID other;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(nullable = false, updatable = false)
    private double score;

    @Column(updatable = false)
    private @Nullable Double overlap;

    @Column(name = "duration_ratio", updatable = false)
    private @Nullable Double durationRatio;

    @Column(nullable = false, updatable = false)
    private String rule;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Version
    private long version;

    protected MergeQuestion() {} // for the persistence provider

    /** @param other what the workout may be the same as, or the deleted one that it may be */
    public MergeQuestion(AthleteId athlete, WorkoutId workout, WorkoutId other, Merge why, Instant at) {
        this.id = Ids.next();
        this.athlete = athlete.value();
        this.workout = workout.value();
        this.other = other.value();
        this.reason = why.reason();
        this.score = why.score();
        this.overlap = why.overlap();
        this.durationRatio = why.durationRatio();
        this.rule = why.rule();
        this.askedAt = at;
    }

    /** @throws MergeQuestionAnswered if it was answered already */
    public void answer(Answer said, Instant at) {
        if (answer != null) {
            throw new MergeQuestionAnswered(id);
        }
        answer = said;
        answeredAt = at;
    }

    public UUID id() {
        return id;
    }

    public AthleteId athlete() {
        return new AthleteId(athlete);
    }

    public WorkoutId workout() {
        return new WorkoutId(workout);
    }

    public WorkoutId other() {
        return new WorkoutId(other);
    }

    public String reason() {
        return reason;
    }

    public double score() {
        return score;
    }

    public Optional<Double> overlap() {
        return Optional.ofNullable(overlap);
    }

    public Optional<Double> durationRatio() {
        return Optional.ofNullable(durationRatio);
    }

    public String rule() {
        return rule;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }
}
