package org.stadion.notifications.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.notifications.NoticeId;

@ApplicationScoped
class JpaNoticeStore implements NoticeStore {

    @PersistenceContext(unitName = "notifications")
    EntityManager em;

    @Override
    public boolean add(Notice notice) {
        var content = notice.content();
        return em.createNativeQuery("""
                        insert into notifications.notice (id, recipient_id, type, event_id, actor_name, about, points,
                            link, in_inbox, created_at)
                        values (:id, :recipient, :type, :event, :actorName, :about, :points, :link, :inInbox, :createdAt)
                        on conflict (event_id, recipient_id, type) do nothing
                        """)
                        .setParameter("id", notice.id().value())
                        .setParameter("recipient", notice.recipient().value())
                        .setParameter("type", notice.type().name())
                        .setParameter("event", notice.event())
                        .setParameter("actorName", content.actorName())
                        .setParameter("about", content.about())
                        .setParameter("points", content.points())
                        .setParameter("link", content.link())
                        .setParameter("inInbox", notice.inInbox())
                        .setParameter("createdAt", notice.createdAt())
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<Notice> find(NoticeId id) {
        return Optional.ofNullable(em.find(Notice.class, id.value()));
    }

    @Override
    public List<Notice> inbox(AthleteId recipient, Optional<Cursor> after, int most) {
        var query = em.createQuery(
                        "from Notice where recipient = :recipient and inInbox = true"
                                + (after.isPresent() ? " and (createdAt, id) < (:moment, :id)" : "")
                                + " order by createdAt desc, id desc",
                        Notice.class)
                .setParameter("recipient", recipient.value())
                .setMaxResults(most);
        after.ifPresent(cursor -> query.setParameter("moment", cursor.moment()).setParameter("id", cursor.id()));
        return query.getResultList();
    }

    @Override
    public long unread(AthleteId recipient) {
        return em.createQuery(
                        "select count(*) from Notice where recipient = :recipient and inInbox = true and readAt is null",
                        Long.class)
                .setParameter("recipient", recipient.value())
                .getSingleResult();
    }

    @Override
    public void readAll(AthleteId recipient, Instant at) {
        em.createQuery(
                        "update Notice set readAt = :at where recipient = :recipient and inInbox = true and readAt is null")
                .setParameter("recipient", recipient.value())
                .setParameter("at", at)
                .executeUpdate();
    }
}
