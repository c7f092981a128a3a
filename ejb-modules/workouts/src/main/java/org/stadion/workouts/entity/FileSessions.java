package org.stadion.workouts.entity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import org.stadion.workouts.ImportView.Outcome;
import org.stadion.workouts.ImportView.SessionView;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.entity.Workout.Recording;

/** What a file said, session by session, and what became of each. */
public record FileSessions(@JsonValue List<SessionView> sessions) {
    public static final FileSessions NONE = new FileSessions(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FileSessions {
        sessions = List.copyOf(sessions);
    }

    /**
     * @param number in the file, from 0
     * @param workout empty if it stays deleted
     */
    public static SessionView said(int number, Recording recording, Outcome outcome, Optional<WorkoutId> workout) {
        var totals = ShownTotals.of(recording.figures());
        return new SessionView(
                workout.orElse(null),
                outcome,
                number + 1,
                recording.sport(),
                recording.startAt(),
                recording.zone(),
                totals.distanceM(),
                totals.elapsedS(),
                totals.timerS(),
                totals.movingS(),
                totals.ascentM(),
                totals.avgHeartRateBpm(),
                totals.maxHeartRateBpm(),
                totals.avgPowerW(),
                totals.maxPowerW(),
                totals.normalizedPowerW(),
                totals.avgCadenceRpm(),
                recording.points(),
                recording.laps().size());
    }
}
