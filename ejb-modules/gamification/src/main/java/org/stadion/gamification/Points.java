package org.stadion.gamification;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.events.WorkoutChanged;
import org.stadion.workouts.events.WorkoutDeleted;
import org.stadion.workouts.events.WorkoutRecorded;
import org.stadion.workouts.events.WorkoutReturned;

/** The points ledger: a balance is the sum of its entries, a correction is a reversing entry. */
public interface Points {

    long balance(AthleteId athlete);

    Page<Entry> entries(AthleteId athlete, PageRequest page);

    /** What a workout of the athlete's earned, corrections included; empty until it is counted, and for others' workouts. */
    OptionalLong ofWorkout(AthleteId athlete, UUID workout);

    void onWorkoutRecorded(WorkoutRecorded event);

    void onWorkoutChanged(WorkoutChanged event);

    void onWorkoutDeleted(WorkoutDeleted event);

    /** Unlike a record that comes late, this one revives what a deletion ended. */
    void onWorkoutReturned(WorkoutReturned event);

    /** @param rule which rule gave them, e.g. {@code workout-minutes/1} */
    record Entry(UUID id, Instant at, long points, String rule, String reason, UUID workoutId) {}
}
