package org.stadion.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.stadion.kernel.Json;
import org.stadion.profiles.Physiology;
import org.stadion.workouts.AnalysisSettingsView;
import org.stadion.workouts.control.decode.Decoders;
import org.stadion.workouts.control.findings.Basis;
import org.stadion.workouts.control.findings.FindingsSheet;
import org.stadion.workouts.control.findings.Subject;
import org.stadion.workouts.control.pipeline.Preparation;
import org.stadion.workouts.control.pipeline.PreparedWorkout;
import org.stadion.workouts.control.zone.WorldZones;
import org.stadion.workouts.entity.Curve;
import org.stadion.workouts.entity.Findings;
import org.stadion.workouts.entity.Lap;
import org.stadion.workouts.entity.TelemetryTable;

/**
 * The bare work of an import by one thread: to decode a file, analyse it and write what came of it, by plain statements
 * in one transaction. Nobody asks whether it is here already, and nobody is told.
 */
final class StoredAlone {
    private static final WorldZones ZONES = new WorldZones();

    private final Connection connection;

    StoredAlone(Connection connection) {
        this.connection = connection;
    }

    void store(byte[] file) {
        try {
            for (var prepared : Preparation.of(Decoders.decode(file), ZoneOffset.UTC, Instant.EPOCH, ZONES)) {
                var subject = Subject.of(prepared.recording(), prepared.samples());
                var findings = FindingsSheet.of(
                        subject, Basis.on(Physiology.unknown(), subject.day(), AnalysisSettingsView.USUAL));
                write(prepared, findings);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(PreparedWorkout prepared, Findings findings) throws SQLException {
        var id = UUID.randomUUID();
        BareWorkouts.insert(
                connection, List.of(id), Json.write(prepared.recording().figures()));
        if (prepared.telemetry().isPresent()) {
            TelemetryTable.insert(connection, id, prepared.telemetry().get());
        }
        laps(id, prepared.recording().laps());
        curves(id, prepared.achievements().curves());
        analysis(id, prepared, findings);
    }

    private void laps(UUID workout, List<Lap> laps) throws SQLException {
        try (var row = connection.prepareStatement("insert into workouts.lap"
                + " (workout_id, number, start_at, intensity, cause, totals) values (?, ?, ?, ?, ?, ?)")) {
            for (var lap : laps) {
                row.setObject(1, workout);
                row.setInt(2, lap.number());
                row.setObject(3, lap.startAt().atOffset(ZoneOffset.UTC));
                row.setString(4, lap.intensity());
                row.setString(5, lap.cause());
                row.setString(6, Json.write(lap.totals()));
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    private void curves(UUID workout, List<Curve> curves) throws SQLException {
        try (var row = connection.prepareStatement("insert into workouts.best_curve"
                + " (workout_id, kind, athlete_id, algorithm, spans, best, starts) values (?, ?, ?, ?, ?, ?, ?)")) {
            for (var curve : curves) {
                row.setObject(1, workout);
                row.setString(2, curve.kind().name());
                row.setObject(3, workout);
                row.setString(4, curve.algorithm());
                row.setArray(5, connection.createArrayOf("float8", values(curve, Curve.Point::over)));
                row.setArray(6, connection.createArrayOf("float8", values(curve, Curve.Point::best)));
                row.setArray(7, connection.createArrayOf("float4", values(curve, Curve.Point::fromSeconds)));
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    private static Double[] values(Curve curve, ToDoubleFunction<Curve.Point> part) {
        return curve.points().stream().map(part::applyAsDouble).toArray(Double[]::new);
    }

    private void analysis(UUID workout, PreparedWorkout prepared, Findings findings) throws SQLException {
        try (var row = connection.prepareStatement("insert into workouts.workout_analysis"
                + " (workout_id, athlete_id, start_at, local_day, zone, sport, sport_family, findings, edition,"
                + " computed_at) values (?, ?, now(), now(), 'UTC', ?, 'RUNNING', ?, 1, now())")) {
            row.setObject(1, workout);
            row.setObject(2, workout);
            row.setString(3, prepared.recording().sport());
            row.setString(4, Json.write(findings));
            row.executeUpdate();
        }
    }
}
