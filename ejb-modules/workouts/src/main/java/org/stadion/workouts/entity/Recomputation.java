package org.stadion.workouts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.RecomputationId;
import org.stadion.workouts.RecomputationView.Cause;
import org.stadion.workouts.RecomputationView.Progress;

/**
 * An entry of the ledger. It waits, runs and ends as completed or failed. Its position is the checkpoint: all workouts
 * up to it are made anew, none after it is, and both are written in one transaction, so that whoever goes on after a
 * crash neither leaves one out nor counts one twice.
 */
@Entity
@Table(name = "recomputation")
public class Recomputation {
    private static final int MOST_ATTEMPTS = 5;

    @Id
    private UUID id;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false, updatable = false)
    private String parts;

    @Column(name = "from_day", updatable = false)
    private @Nullable LocalDate from;

    @Column(name = "until_day", updatable = false)
    private @Nullable LocalDate until;

    @Column(name = "dry_run", nullable = false, updatable = false)
    private boolean dryRun;

    @Column(updatable = false)
    @Convert(converter = JsonText.OfSupposition.class)
    private @Nullable Supposition supposed;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Progress state;

    @Column(nullable = false)
    private int total;

    @Column(nullable = false)
    private int done;

    @Column(nullable = false)
    private int changed;

    @Column(nullable = false)
    private int failed;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "position_at")
    private @Nullable Instant positionAt;

    @Column(name = "position_id")
    private @Nullable UUID positionId;

    @Column(name = "requested_at", nullable = false, updatable = false)
    private Instant requestedAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "touched_at")
    private @Nullable Instant touchedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    protected Recomputation() {} // for the persistence provider

    /**
     * What is to be made anew, and why.
     *
     * @param subject what changed
     * @param parts names of groups of figures
     */
    public record Task(
            Cause cause,
            String subject,
            List<String> parts,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean dryRun,
            @Nullable Supposition supposed) {}

    /** What came of some workouts. */
    public record Outcome(int done, int changed, int failed) {}

    public Recomputation(AthleteId athlete, Task task, Instant at) {
        this.id = RecomputationId.next().value();
        this.athlete = athlete.value();
        this.cause = task.cause();
        this.subject = task.subject();
        this.parts = String.join(" ", task.parts());
        this.from = task.from();
        this.until = task.until();
        this.dryRun = task.dryRun();
        this.supposed = task.supposed();
        this.state = Progress.WAITING;
        this.requestedAt = at;
    }

    public void begin(Instant at) {
        state = Progress.RUNNING;
        startedAt = startedAt == null ? at : startedAt;
        touchedAt = at;
        attempts++;
    }

    public void expect(int workouts) {
        total = workouts;
    }

    /** @param last the workout up to which all is done */
    public void advance(WorkoutAnalysis last, Outcome outcome, Instant at) {
        positionAt = last.startAt();
        positionId = last.workout().value();
        done += outcome.done();
        changed += outcome.changed();
        failed += outcome.failed();
        total = Math.max(total, done);
        touchedAt = at;
        attempts = 1;
    }

    public void complete(Instant at) {
        state = Progress.COMPLETED;
        total = done;
        touchedAt = at;
        finishedAt = at;
    }

    /** Working on it broke: it waits for another attempt, or fails for good. */
    public void postpone(Instant at) {
        touchedAt = at;
        if (attempts >= MOST_ATTEMPTS) {
            state = Progress.FAILED;
            finishedAt = at;
        }
    }

    /** Whether this would do all that the task asks for, once it begins. */
    public boolean covers(Task task) {
        return state == Progress.WAITING
                && !dryRun
                && !task.dryRun()
                && parts.equals(String.join(" ", task.parts()))
                && java.util.Objects.equals(from, task.from())
                && java.util.Objects.equals(until, task.until());
    }

    public RecomputationId id() {
        return new RecomputationId(id);
    }

    public AthleteId athlete() {
        return new AthleteId(athlete);
    }

    public Cause cause() {
        return cause;
    }

    public String subject() {
        return subject;
    }

    public List<String> parts() {
        return List.of(parts.split(" ", -1));
    }

    public @Nullable LocalDate from() {
        return from;
    }

    public @Nullable LocalDate until() {
        return until;
    }

    public boolean dryRun() {
        return dryRun;
    }

    public Optional<Supposition> supposed() {
        return Optional.ofNullable(supposed);
    }

    public Progress state() {
        return state;
    }

    public int total() {
        return total;
    }

    public int done() {
        return done;
    }

    public int changed() {
        return changed;
    }

    public int failed() {
        return failed;
    }

    public int attempts() {
        return attempts;
    }

    public @Nullable Instant positionAt() {
        return positionAt;
    }

    public @Nullable UUID positionId() {
        return positionId;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public @Nullable Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant touchedAt() {
        return touchedAt;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }
}
