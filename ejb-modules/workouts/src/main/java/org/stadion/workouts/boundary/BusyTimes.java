package org.stadion.workouts.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stadion.workouts.control.pipeline.PreparedWorkout;
import org.stadion.workouts.entity.Stretch;

/** Times at which an athlete has workouts: only a session near to one of them may be the same as another. */
final class BusyTimes {
    /** Those of workouts that were here before, as far as they matter. */
    private final Set<Stretch> disputed;

    /** Those of what was taken in since. */
    private final List<Stretch> taken = new ArrayList<>();

    BusyTimes(Set<Stretch> disputed) {
        this.disputed = disputed;
    }

    void add(PreparedWorkout workout) {
        if (SourceMatching.hasTime(workout)) {
            taken.add(SourceMatching.around(workout.recording()));
        }
    }

    /** Whether no other workout can be the same as this session. */
    boolean leaveAlone(Incoming incoming) {
        var around = SourceMatching.around(incoming.workout().recording());
        var shared = disputed.contains(around) || taken.stream().anyMatch(around::touches);
        return incoming.original().externalId() == null && !(shared && SourceMatching.hasTime(incoming.workout()));
    }
}
