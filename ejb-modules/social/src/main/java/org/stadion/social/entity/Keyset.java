package org.stadion.social.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import org.stadion.kernel.Cursor;

/** Queries that go on where a page ended: {@code (moment, id)} of the row before stands in the condition. */
final class Keyset {

    private Keyset() {}

    /**
     * @param select up to and with a where clause
     * @param moment the first ordering column, e.g. {@code f.since}
     * @param id the second one, unique, e.g. {@code f.id}
     * @param order {@code asc} or {@code desc}
     */
    static <T> TypedQuery<T> query(
            EntityManager em,
            Class<T> type,
            String select,
            String moment,
            String id,
            String order,
            Optional<Cursor> after) {
        var beyond = order.equals("asc") ? ">" : "<";
        var from = after.isPresent() ? " and (%s, %s) %s (:moment, :id)".formatted(moment, id, beyond) : "";
        var query = em.createQuery(select + from + " order by %s %s, %s %s".formatted(moment, order, id, order), type);
        after.ifPresent(cursor -> query.setParameter("moment", cursor.moment()).setParameter("id", cursor.id()));
        return query;
    }
}
