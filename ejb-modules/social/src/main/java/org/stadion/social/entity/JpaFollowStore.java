package org.stadion.social.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.social.Follows.State;

@ApplicationScoped
class JpaFollowStore implements FollowStore {

    @PersistenceContext(unitName = "social")
    EntityManager em;

    @Override
    public boolean add(Follow follow) {
        return em.createNativeQuery("""
                        insert into social.follow (id, follower_id, followed_id, state, since)
                        values (:id, :follower, :followed, :state, :since)
                        on conflict (follower_id, followed_id) do nothing
                        """)
                        .setParameter("id", follow.id())
                        .setParameter("follower", follow.follower().value())
                        .setParameter("followed", follow.followed().value())
                        .setParameter("state", follow.state().name())
                        .setParameter("since", follow.since())
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<Follow> findForChange(AthleteId follower, AthleteId followed) {
        return em
                .createQuery("from Follow where follower = :follower and followed = :followed", Follow.class)
                .setParameter("follower", follower.value())
                .setParameter("followed", followed.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public boolean remove(AthleteId follower, AthleteId followed) {
        return em.createQuery("delete from Follow where follower = :follower and followed = :followed")
                        .setParameter("follower", follower.value())
                        .setParameter("followed", followed.value())
                        .executeUpdate()
                > 0;
    }

    @Override
    public List<Follow> following(AthleteId athlete, Optional<Cursor> after, int most) {
        return page("from Follow f where f.follower = :athlete", athlete, after, most);
    }

    @Override
    public List<Follow> followers(AthleteId athlete, Optional<Cursor> after, int most) {
        return page("from Follow f where f.followed = :athlete", athlete, after, most);
    }

    @Override
    public List<AthleteId> acceptedFollowers(AthleteId athlete) {
        return em
                .createQuery(
                        "select f.follower from Follow f where f.followed = :athlete and f.state = :accepted",
                        UUID.class)
                .setParameter("athlete", athlete.value())
                .setParameter("accepted", State.ACCEPTED)
                .getResultList()
                .stream()
                .map(AthleteId::new)
                .toList();
    }

    private List<Follow> page(String select, AthleteId athlete, Optional<Cursor> after, int most) {
        return Keyset.query(em, Follow.class, select, "f.since", "f.id", "desc", after)
                .setParameter("athlete", athlete.value())
                .setMaxResults(most)
                .getResultList();
    }
}
