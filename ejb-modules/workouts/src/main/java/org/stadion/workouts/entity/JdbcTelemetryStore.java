package org.stadion.workouts.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.stadion.workouts.WorkoutId;

/**
 * In PostgreSQL, by statements of its own on the connection of the transaction: what is written once and read as a whole
 * needs no entity.
 */
@Dependent
public class JdbcTelemetryStore implements TelemetryStore {
    @PersistenceContext(unitName = "workouts")
    EntityManager entities;

    @Inject
    public JdbcTelemetryStore() {}

    JdbcTelemetryStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void save(WorkoutId workout, StoredTelemetry telemetry) {
        entities.flush();
        session().doWork(connection -> TelemetryTable.put(connection, workout.value(), telemetry));
    }

    @Override
    public void add(Map<WorkoutId, StoredTelemetry> telemetries) {
        session().doWork(connection -> TelemetryTable.insert(connection, telemetries));
    }

    @Override
    public Optional<StoredTelemetry> find(WorkoutId workout) {
        return session().doReturningWork(connection -> TelemetryTable.read(connection, workout.value()));
    }

    @Override
    public Optional<StoredTelemetry> find(WorkoutId workout, Collection<String> channels) {
        return session()
                .doReturningWork(connection ->
                        TelemetryTable.read(connection, workout.value(), chunk -> channels.contains(chunk.channel())));
    }

    @Override
    public Map<WorkoutId, StoredTelemetry> find(Map<WorkoutId, ? extends Collection<String>> channels) {
        return session().doReturningWork(connection -> {
            var found = new HashMap<WorkoutId, StoredTelemetry>();
            TelemetryTable.read(
                            connection,
                            channels.keySet().stream().map(WorkoutId::value).toList(),
                            (workout, chunk) -> wanted(channels, workout).contains(chunk.channel()))
                    .forEach((workout, stored) -> found.put(new WorkoutId(workout), stored));
            return found;
        });
    }

    private static Collection<String> wanted(Map<WorkoutId, ? extends Collection<String>> channels, UUID workout) {
        return Objects.requireNonNull(channels.get(new WorkoutId(workout)));
    }

    @Override
    public Optional<StoredTelemetry> find(
            WorkoutId workout, Collection<String> channels, long fromMillis, long toMillis) {
        return session()
                .doReturningWork(connection -> TelemetryTable.read(
                        connection,
                        workout.value(),
                        chunk -> channels.contains(chunk.channel()),
                        fromMillis,
                        toMillis));
    }

    @Override
    public void remove(WorkoutId workout) {
        entities.flush();
        session().doWork(connection -> TelemetryTable.delete(connection, workout.value()));
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
