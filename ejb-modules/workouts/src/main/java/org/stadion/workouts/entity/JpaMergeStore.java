package org.stadion.workouts.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.PageRequest;

/** In PostgreSQL. */
@Dependent
public class JpaMergeStore implements MergeStore {
    @PersistenceContext(unitName = "workouts")
    EntityManager entities;

    @Inject
    public JpaMergeStore() {}

    JpaMergeStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(SourcePart part) {
        entities.flush(); // what it refers to goes first
        entities.persist(part);
    }

    @Override
    public Optional<SourcePart> part(UUID source) {
        return Optional.ofNullable(entities.find(SourcePart.class, source));
    }

    @Override
    public void remove(SourcePart part) {
        entities.remove(part);
    }

    @Override
    public void add(MergeQuestion question) {
        entities.persist(question);
    }

    @Override
    public Optional<MergeQuestion> question(UUID id) {
        return Optional.ofNullable(entities.find(MergeQuestion.class, id));
    }

    @Override
    public List<MergeQuestion> open(AthleteId athlete, PageRequest page) {
        var after = page.cursor();
        var query = entities.createQuery(
                        "from MergeQuestion q where q.athlete = :athlete and q.answer is null"
                                + " and exists (select 1 from Workout w where w.id = q.workout)"
                                + " and (exists (select 1 from Workout o where o.id = q.other)"
                                + " or exists (select 1 from Tombstone t where t.workout = q.other))"
                                + (after.isPresent() ? " and (q.askedAt, q.id) < (:moment, :after)" : "")
                                + " order by q.askedAt desc, q.id desc",
                        MergeQuestion.class)
                .setParameter("athlete", athlete.value())
                .setMaxResults(page.limit() + 1);
        after.ifPresent(cursor -> query.setParameter("moment", cursor.moment()).setParameter("after", cursor.id()));
        return query.getResultList();
    }
}
