package org.stadion.workouts.control.pipeline;

import java.util.Optional;
import org.stadion.workouts.entity.StoredTelemetry;
import org.stadion.workouts.entity.Workout.Recording;

/**
 * A session ready to be stored.
 *
 * @param session its number in its file, from 0
 * @param title what the source calls it, or what we do
 * @param telemetry coded; empty when there is not a single sample
 */
public record PreparedWorkout(
        int session,
        Recording recording,
        String title,
        Optional<String> description,
        Optional<StoredTelemetry> telemetry) {}
