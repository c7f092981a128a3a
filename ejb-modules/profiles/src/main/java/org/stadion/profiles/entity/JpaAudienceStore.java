package org.stadion.profiles.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stadion.identity.AthleteId;

/** Pairs of ids without a life of their own: plain SQL, no entity. */
@ApplicationScoped
class JpaAudienceStore implements AudienceStore {

    @PersistenceContext(unitName = "profiles")
    EntityManager em;

    @Override
    public void admit(AthleteId owner, AthleteId follower) {
        pair("""
                insert into profiles.audience (owner_id, follower_id) values (:one, :other)
                on conflict do nothing
                """, owner, follower);
    }

    @Override
    public void dismiss(AthleteId owner, AthleteId follower) {
        pair("delete from profiles.audience where owner_id = :one and follower_id = :other", owner, follower);
    }

    @Override
    public void block(AthleteId blocker, AthleteId blocked) {
        pair("""
                insert into profiles.block (blocker_id, blocked_id) values (:one, :other)
                on conflict do nothing
                """, blocker, blocked);
    }

    @Override
    public void unblock(AthleteId blocker, AthleteId blocked) {
        pair("delete from profiles.block where blocker_id = :one and blocked_id = :other", blocker, blocked);
    }

    @Override
    public Set<AthleteId> followedAmong(AthleteId follower, Set<AthleteId> owners) {
        return among(
                "select owner_id from profiles.audience where follower_id = :one and owner_id in (:others)",
                follower,
                owners);
    }

    @Override
    public Set<AthleteId> apartAmong(AthleteId one, Set<AthleteId> others) {
        return among("""
                select blocked_id from profiles.block where blocker_id = :one and blocked_id in (:others)
                union
                select blocker_id from profiles.block where blocked_id = :one and blocker_id in (:others)
                """, one, others);
    }

    private void pair(String sql, AthleteId one, AthleteId other) {
        em.createNativeQuery(sql)
                .setParameter("one", one.value())
                .setParameter("other", other.value())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Set<AthleteId> among(String sql, AthleteId one, Set<AthleteId> others) {
        if (others.isEmpty()) {
            return Set.of();
        }
        Query query = em.createNativeQuery(sql, UUID.class)
                .setParameter("one", one.value())
                .setParameter("others", others.stream().map(AthleteId::value).toList());
        return ((List<UUID>) query.getResultList())
                .stream().map(AthleteId::new).collect(Collectors.toUnmodifiableSet());
    }
}
