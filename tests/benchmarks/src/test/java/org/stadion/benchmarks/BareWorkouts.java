package org.stadion.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;

/** Rows of workouts with nothing in them, for telemetry to belong to. */
final class BareWorkouts {
    private BareWorkouts() {}

    static void insert(Connection connection, Collection<UUID> ids) throws SQLException {
        insert(connection, ids, "");
    }

    static void insert(Connection connection, Collection<UUID> ids, String figures) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into workouts.workout (id, athlete_id, start_at, end_at, zone, zone_origin, local_day, sport,
                    sport_family, source_sport, title, visibility, format, timed, point_count, channels, elapsed_s,
                    timer_s, moving_s, figures, created_at, updated_at, version)
                values (?, ?, now(), now(), 'UTC', 'FILE', now(), 'run', 'RUN', '', '', 'ONLY_ME', 'fit', true, 0, '',
                    0, 0, 0, ?, now(), now(), 0)""")) {
            for (var id : ids) {
                insert.setObject(1, id);
                insert.setObject(2, id);
                insert.setString(3, figures);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
