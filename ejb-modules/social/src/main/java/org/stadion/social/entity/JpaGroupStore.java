package org.stadion.social.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.social.GroupId;
import org.stadion.social.Groups.Role;

@ApplicationScoped
class JpaGroupStore implements GroupStore {

    private static final String ROWS = """
            select g, (select count(*) from Membership i where i.groupId = g.id and i.role <> REQUESTED), m.role
            from InterestGroup g
            left join Membership m on m.groupId = g.id and m.athlete = :viewer
            """;

    @PersistenceContext(unitName = "social")
    EntityManager em;

    @Override
    public void add(InterestGroup group) {
        em.persist(group);
    }

    @Override
    public Optional<Row> find(GroupId id, AthleteId viewer) {
        return em
                .createQuery(ROWS + "where g.id = :id", Object[].class)
                .setParameter("id", id.value())
                .setParameter("viewer", viewer.value())
                .getResultList()
                .stream()
                .map(JpaGroupStore::row)
                .findFirst();
    }

    @Override
    public Optional<InterestGroup> findForChange(GroupId id) {
        return Optional.ofNullable(em.find(InterestGroup.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Row> list(AthleteId viewer, Optional<Cursor> after, int most) {
        return Keyset.query(
                        em,
                        Object[].class,
                        ROWS + "where (g.isPrivate = false or m.id is not null)",
                        "g.createdAt",
                        "g.id",
                        "desc",
                        after)
                .setParameter("viewer", viewer.value())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(JpaGroupStore::row)
                .toList();
    }

    @Override
    public void remove(InterestGroup group) {
        em.createQuery("delete from Membership where groupId = :group")
                .setParameter("group", group.id().value())
                .executeUpdate();
        em.remove(group);
    }

    @Override
    public void add(Membership membership) {
        em.persist(membership);
    }

    @Override
    public Optional<Membership> membership(GroupId group, AthleteId athlete) {
        return em
                .createQuery("from Membership where groupId = :group and athlete = :athlete", Membership.class)
                .setParameter("group", group.value())
                .setParameter("athlete", athlete.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public void remove(Membership membership) {
        em.remove(membership);
    }

    @Override
    public Optional<Membership> heir(GroupId group, AthleteId leaving) {
        return em
                .createQuery("""
                        from Membership where groupId = :group and athlete <> :leaving and role <> REQUESTED
                        order by case when role = ADMIN then 0 else 1 end, since, id
                        """, Membership.class)
                .setParameter("group", group.value())
                .setParameter("leaving", leaving.value())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<Membership> members(GroupId group, boolean waitingToo, Optional<Cursor> after, int most) {
        var select = "from Membership m where m.groupId = :group" + (waitingToo ? "" : " and m.role <> REQUESTED");
        return Keyset.query(em, Membership.class, select, "m.since", "m.id", "asc", after)
                .setParameter("group", group.value())
                .setMaxResults(most)
                .getResultList();
    }

    private static Row row(Object[] columns) {
        return new Row((InterestGroup) columns[0], (Long) columns[1], (Role) columns[2]);
    }
}
