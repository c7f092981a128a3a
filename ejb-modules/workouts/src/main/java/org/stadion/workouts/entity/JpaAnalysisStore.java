package org.stadion.workouts.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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

    @Override
    public List<WorkoutAnalysis> latest(Among among, int most) {
        var some = among.sports().isEmpty() ? "" : " and a.sport in :sports";
        var query = entities.createQuery(
                        "from WorkoutAnalysis a where a.athlete = :athlete and a.localDay between :from and :to" + some
                                + " order by a.localDay desc, a.startAt desc, a.workout desc",
                        WorkoutAnalysis.class)
                .setParameter("athlete", among.athlete().value())
                .setParameter("from", among.from())
                .setParameter("to", among.to())
                .setMaxResults(most);
        if (!among.sports().isEmpty()) {
            query.setParameter("sports", among.sports());
        }
        return query.getResultList().reversed();
    }
}
