package org.stadion.social.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.stadion.identity.AthleteId;

@ApplicationScoped
class JpaQuotaStore implements QuotaStore {

    @PersistenceContext(unitName = "social")
    EntityManager em;

    @Override
    public int use(AthleteId athlete, String deed, Instant window) {
        return (Integer) em.createNativeQuery("""
                        insert into social.quota as q (athlete_id, deed, window_start, used)
                        values (:athlete, :deed, :window, 1)
                        on conflict (athlete_id, deed) do update set
                            used = case when q.window_start = excluded.window_start then q.used + 1 else 1 end,
                            window_start = excluded.window_start
                        returning used
                        """, Integer.class)
                .setParameter("athlete", athlete.value())
                .setParameter("deed", deed)
                .setParameter("window", window)
                .getSingleResult();
    }
}
