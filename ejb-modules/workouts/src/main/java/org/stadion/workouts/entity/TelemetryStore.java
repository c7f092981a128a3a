package org.stadion.workouts.entity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.stadion.workouts.WorkoutId;

/** Keeps telemetry, coded by somebody else. */
public interface TelemetryStore {

    /** Stores the telemetry of a workout in place of any other. The workout is there already. */
    void save(WorkoutId workout, StoredTelemetry telemetry);

    /** Stores the telemetry of workouts that are there, flushed, and have none. */
    void add(Map<WorkoutId, StoredTelemetry> telemetries);

    /** The telemetry with all its channels. */
    Optional<StoredTelemetry> find(WorkoutId workout);

    /** The telemetry with those of these channels that it has; no other chunk is read. */
    Optional<StoredTelemetry> find(WorkoutId workout, Collection<String> channels);

    /**
     * The telemetries of those workouts that have one, by one statement; of each those of its channels that it has.
     *
     * @param channels by workout
     */
    Map<WorkoutId, StoredTelemetry> find(Map<WorkoutId, ? extends Collection<String>> channels);

    /**
     * The telemetry with those of these channels that it has, and of each the chunks with samples of that time; no other
     * chunk is read.
     *
     * @param fromMillis counted from the first sample, as is {@code toMillis}; both inclusive
     */
    Optional<StoredTelemetry> find(WorkoutId workout, Collection<String> channels, long fromMillis, long toMillis);

    void remove(WorkoutId workout);
}
