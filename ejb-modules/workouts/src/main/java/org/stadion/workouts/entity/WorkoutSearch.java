package org.stadion.workouts.entity;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.WorkoutFilter;

/** One question for an athlete's workouts; says only what the filter says, so that the usual one stays plain. */
final class WorkoutSearch {
    private final StringBuilder question = new StringBuilder("from Workout w where w.athlete = :athlete");
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final int most;

    WorkoutSearch(AthleteId athlete, WorkoutFilter filter, PageRequest page) {
        values.put("athlete", athlete.value());
        most = page.limit() + 1;
        also("w.sport = :sport", "sport", filter.sport());
        also("w.localDay >= :from", "from", filter.from());
        also("w.localDay <= :to", "to", filter.to());
        also("lower(w.impression.tagText) like :tag escape '!'", "tag", tagPattern(filter.tag()));
        also(
                "(lower(w.place.town) = :place or lower(w.place.region) = :place or lower(w.place.country) = :place)",
                "place",
                lower(filter.place()));
        also(
                "(lower(w.title) like :text escape '!' or lower(w.description) like :text escape '!'"
                        + " or lower(w.privateNotes) like :text escape '!')",
                "text",
                pattern(filter.text()));
        page.cursor().ifPresent(cursor -> {
            also("(w.startAt, w.id) < (:moment, :id)", "moment", cursor.moment());
            values.put("id", cursor.id());
        });
    }

    List<Workout> in(EntityManager entities) {
        var query = entities.createQuery(question + " order by w.startAt desc, w.id desc", Workout.class)
                .setMaxResults(most);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private void also(String condition, String name, @Nullable Object value) {
        if (value != null) {
            question.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String tagPattern(@Nullable String tag) {
        return tag == null ? null : pattern(Impression.marked(tag));
    }

    private static @Nullable String pattern(@Nullable String text) {
        return text == null
                ? null
                : "%"
                        + text.toLowerCase(Locale.ROOT)
                                .replace("!", "!!")
                                .replace("%", "!%")
                                .replace("_", "!_")
                        + "%";
    }
}
