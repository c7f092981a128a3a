package org.stadion.workouts.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.stadion.workouts.WorkoutId;

/** In PostgreSQL, where a foreign key removes an analysis with its workout. */
@Dependent
public class JpaAnalysisStore implements AnalysisStore {
    @PersistenceContext(unitName = "workouts")
    EntityManager entities;

    @Inject
    public JpaAnalysisStore() {}

    JpaAnalysisStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(WorkoutAnalysis analysis) {
        entities.persist(analysis);
    }

    @Override
    public Optional<WorkoutAnalysis> find(WorkoutId workout) {
        return Optional.ofNullable(entities.find(WorkoutAnalysis.class, workout.value()));
    }
}
