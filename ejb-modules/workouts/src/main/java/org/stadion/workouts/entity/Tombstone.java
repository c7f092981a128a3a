package org.stadion.workouts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.WorkoutId;

/** A workout was here, and its athlete deleted it: it must not come back by itself. */
@Entity
@Table(name = "tombstone")
public class Tombstone {
    @Id
    @Column(name = "workout_id")
    private UUID workout;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(name = "start_at", nullable = false, updatable = false)
    private Instant startAt;

    @Column(name = "end_at", nullable = false, updatable = false)
    private Instant endAt;

    @Column(nullable = false, updatable = false)
    private String sport;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(name = "deleted_at", nullable = false, updatable = false)
    private Instant deletedAt;

    protected Tombstone() {} // for the persistence provider

    public Tombstone(Workout of, Instant at) {
        this.workout = of.id().value();
        this.athlete = of.athlete().value();
        this.startAt = of.startAt();
        this.endAt = of.endAt();
        this.sport = of.sport();
        this.title = of.title();
        this.deletedAt = at;
    }

    public WorkoutId workout() {
        return new WorkoutId(workout);
    }

    public AthleteId athlete() {
        return new AthleteId(athlete);
    }

    public Instant startAt() {
        return startAt;
    }

    public Instant endAt() {
        return endAt;
    }

    public String sport() {
        return sport;
    }

    public String title() {
        return title;
    }

    public Instant deletedAt() {
        return deletedAt;
    }
}
