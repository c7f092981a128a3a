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
        var sql =
                "select s.place from unnest(?::timestamptz[], ?::timestamptz[]) with ordinality as s (since, till, place)"
                        + " where exists (select 1 from workouts." + table
                        + " t where t.athlete_id = ? and t.end_at >= s.since"
                        + " and t.start_at between s.since - interval '" + LONGEST_DAYS + " days' and s.till)";
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setArray(1, connection.createArrayOf("timestamptz", moments(asked, Stretch::from)));
                select.setArray(2, connection.createArrayOf("timestamptz", moments(asked, Stretch::to)));
                select.setObject(3, athlete.value());
                return places(select, asked);
            }
        });
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
