package org.stadion.workouts.control.pipeline;

import java.util.Optional;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.entity.StoredTelemetry;
import org.stadion.workouts.entity.Workout.Recording;

/**
 * A session ready to be stored.
 *
 * @param session its number in its file, from 0
 * @param dated whether its source says when it was; else the moment of its arrival stands for the start
 * @param title what the source calls it, or what we do
 * @param telemetry coded; empty when there is not a single sample
 * @param samples the same, to be looked at
 * @param achievements what it adds to its athlete's history
 */
public record PreparedWorkout(
        int session,
        boolean dated,
        Recording recording,
        String title,
        Optional<String> description,
        Optional<StoredTelemetry> telemetry,
        Telemetry samples,
        Achievements achievements) {

    /** With the moving time of an athlete who stands still below another speed than usual. */
    public PreparedWorkout stoppingAt(double stopSpeed) {
        return recording.lengths().isEmpty()
                ? new PreparedWorkout(
                        session,
                        dated,
                        recording.with(MotionFigures.renewed(recording.figures(), samples, stopSpeed)),
                        title,
                        description,
                        telemetry,
                        samples,
                        achievements)
                : this;
    }
}
