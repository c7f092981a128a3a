package org.stadion.workouts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.RecomputationId;
import org.stadion.workouts.RecomputationView.FigureChange;
import org.stadion.workouts.WorkoutId;

/** What a recomputation found otherwise than before in one workout. */
@Entity
@Table(name = "recomputation_difference")
public class RecomputationDifference {
    @EmbeddedId
    private Key key;

    @Column(name = "start_at", nullable = false)
    private Instant startAt;

    @Column(name = "local_day", nullable = false)
    private LocalDate localDay;

    @Column(name = "load_before")
    private @Nullable Double loadBefore;

    @Column(name = "load_after")
    private @Nullable Double loadAfter;

    @Column(nullable = false)
    @Convert(converter = JsonText.OfFigureChanges.class)
    private FigureChanges figures;

    protected RecomputationDifference() {} // for the persistence provider

    /** Of which entry and which workout. */
    @Embeddable
    public record Key(
            @Column(name = "recomputation_id", nullable = false)
            UUID recomputation,

            @Column(name = "workout_id", nullable = false) UUID workout) {}

    public RecomputationDifference(
            RecomputationId recomputation,
            WorkoutAnalysis analysis,
            Findings before,
            Findings after,
            List<FigureChange> figures) {
        this.key = new Key(recomputation.value(), analysis.workout().value());
        this.startAt = analysis.startAt();
        this.localDay = analysis.localDay();
        this.loadBefore = before.figures().shown(FigureName.TRAINING_LOAD);
        this.loadAfter = after.figures().shown(FigureName.TRAINING_LOAD);
        this.figures = new FigureChanges(figures);
    }

    public RecomputationId recomputation() {
        return new RecomputationId(key.recomputation());
    }

    public WorkoutId workout() {
        return new WorkoutId(key.workout());
    }

    public Instant startAt() {
        return startAt;
    }

    public LocalDate localDay() {
        return localDay;
    }

    public @Nullable Double loadBefore() {
        return loadBefore;
    }

    public @Nullable Double loadAfter() {
        return loadAfter;
    }

    public List<FigureChange> figures() {
        return figures.changes();
    }
}
