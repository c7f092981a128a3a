package org.stadion.workouts.entity;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.Session;
import org.stadion.identity.AthleteId;

/** Asks by one statement which of some stretches share time with rows of a table that have a start and an end. */
final class StretchQuery {
    /** Longer than any recording that we take in, so that the index on the start finds all that overlap. */
    static final int LONGEST_DAYS = 400;

    private StretchQuery() {}

    static Set<Stretch> shared(EntityManager entities, String table, AthleteId athlete, Collection<Stretch> stretches) {
        var asked = List.copyOf(stretches);
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (var select = connection.prepareStatement(statement(table))) {
                select.setObject(1, athlete.value());
                select.setArray(2, connection.createArrayOf("timestamptz", moments(asked, Stretch::from)));
                select.setArray(3, connection.createArrayOf("timestamptz", moments(asked, Stretch::to)));
                select.setObject(4, athlete.value());
                return places(select, asked);
            }
        });
    }

    /**
     * What lasts no longer than two days began at most two days before a time that it shares. The few others have an index
     * of their own and are fetched once: asked for within the condition, the planner takes them for a third of the table.
     */
    private static String statement(String table) {
        return """
                with long as materialized (
                    select start_at, end_at from workouts.%1$s
                    where athlete_id = ? and end_at - start_at > interval '2 days')
                select s.place
                from unnest(?::timestamptz[], ?::timestamptz[]) with ordinality as s (since, till, place)
                where exists (
                        select 1 from workouts.%1$s t
                        where t.athlete_id = ? and t.end_at >= s.since
                          and t.start_at between s.since - interval '2 days' and s.till)
                   or exists (select 1 from long where long.end_at >= s.since and long.start_at <= s.till)""".formatted(table);
    }

    private static Set<Stretch> places(PreparedStatement select, List<Stretch> asked) throws SQLException {
        var shared = new HashSet<Stretch>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                shared.add(asked.get(rows.getInt(1) - 1));
            }
        }
        return shared;
    }

    private static Object[] moments(List<Stretch> stretches, Function<Stretch, Instant> end) {
        return stretches.stream()
                .map(stretch -> end.apply(stretch).atOffset(ZoneOffset.UTC))
                .toArray();
    }
}
