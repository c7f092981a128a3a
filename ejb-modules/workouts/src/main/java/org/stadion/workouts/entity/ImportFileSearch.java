package org.stadion.workouts.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.ImportOperations.Filter;
import org.stadion.workouts.ImportView.State;

/** Import files of everybody, as operators look for them. In PostgreSQL. */
@Dependent
public class ImportFileSearch {
    @PersistenceContext(unitName = "workouts")
    EntityManager entities;

    /** One more than the page holds, if there are more. */
    public List<ImportFile> page(Filter filter, PageRequest page) {
        var values = new LinkedHashMap<String, Object>();
        var conditions = conditions(filter, values);
        page.cursor().ifPresent(cursor -> {
            conditions.add("(f.receivedAt, f.id) " + (filter.oldestFirst() ? ">" : "<") + " (:moment, :after)");
            values.put("moment", cursor.moment());
            values.put("after", cursor.id());
        });
        var order = filter.oldestFirst() ? "asc" : "desc";
        var query = entities.createQuery(
                "from ImportFile f" + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
                        + " order by f.receivedAt " + order + ", f.id " + order,
                ImportFile.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(page.limit() + 1).getResultList();
    }

    private static List<String> conditions(Filter filter, Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        Optional.ofNullable(filter.state()).ifPresent(state -> {
            conditions.add("f.state = :state");
            values.put("state", State.valueOf(state));
        });
        Optional.ofNullable(filter.athlete()).ifPresent(athlete -> {
            conditions.add("f.athlete = :athlete");
            values.put("athlete", athlete.value());
        });
        Optional.ofNullable(filter.text())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> {
                    var id = id(text);
                    if (id.isPresent()) {
                        conditions.add("(f.id = :whole or f.importId = :whole or :whole member of f.workouts)");
                        values.put("whole", id.get());
                    } else {
                        conditions.add("(lower(f.name) like :part escape '!' or f.problemSlug like :part escape '!')");
                        values.put("part", "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
                    }
                });
        return conditions;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(text).filter(t -> t.length() == 36).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Settled files per hour and state: hour, state, count. Hours without any are left out. */
    public List<Tuple> settledPerHour(Instant from, Instant until) {
        return entities.createQuery("""
                        select function('date_trunc', 'hour', f.finishedAt) as hour, f.state as state, count(f) as files
                        from ImportFile f where f.finishedAt >= :from and f.finishedAt < :until
                        group by function('date_trunc', 'hour', f.finishedAt), f.state""", Tuple.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
