package org.stadion.workouts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.stadion.kernel.Ids;
import org.stadion.workouts.WorkoutId;

/** A change in the history of a workout. It is never altered: the last one may be undone, and is gone then. */
@Entity
@Table(name = "workout_edit")
public class EditStep {
    @Id
    private UUID id;

    @Column(name = "workout_id", nullable = false, updatable = false)
    private UUID workout;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    @Convert(converter = JsonText.OfChange.class)
    private Change change;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected EditStep() {} // for the persistence provider

    /** @param number from 1, without gaps */
    public EditStep(WorkoutId workout, int number, Change change, Instant at) {
        this.id = Ids.next();
        this.workout = workout.value();
        this.number = number;
        this.change = change;
        this.madeAt = at;
    }

    public WorkoutId workout() {
        return new WorkoutId(workout);
    }

    public int number() {
        return number;
    }

    public Change change() {
        return change;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
