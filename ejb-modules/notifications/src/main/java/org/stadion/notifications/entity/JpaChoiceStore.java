package org.stadion.notifications.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.stadion.identity.AthleteId;

@ApplicationScoped
class JpaChoiceStore implements ChoiceStore {

    @PersistenceContext(unitName = "notifications")
    EntityManager em;

    @Override
    public List<Choice> of(AthleteId athlete) {
        return em.createQuery("from Choice where athlete = :athlete", Choice.class)
                .setParameter("athlete", athlete.value())
                .getResultList();
    }

    @Override
    public void put(Choice choice) {
        em.createNativeQuery("""
                insert into notifications.choice (athlete_id, type, channel, enabled)
                values (:athlete, :type, :channel, :enabled)
                on conflict (athlete_id, type, channel) do update set enabled = excluded.enabled
                """)
                .setParameter("athlete", choice.athlete().value())
                .setParameter("type", choice.type().name())
                .setParameter("channel", choice.channel().name())
                .setParameter("enabled", choice.enabled())
                .executeUpdate();
    }
}
