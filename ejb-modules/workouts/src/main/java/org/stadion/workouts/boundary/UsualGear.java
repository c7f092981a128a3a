package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.GearId;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.entity.Gear;
import org.stadion.workouts.entity.GearStore;

/** Puts on a workout what its athlete usually wears and rides in that sport. */
@Dependent
class UsualGear {
    @Inject
    GearStore store;

    /** For a workout that has none yet. */
    void dress(WorkoutId workout, AthleteId athlete, String sport, LocalDate day) {
        var usual = usual(athlete, sport, day);
        if (!usual.isEmpty()) {
            store.useByDefault(workout, usual);
        }
    }

    /** Replaces what was put on before in this way; what the athlete chose stays. */
    void putOn(WorkoutId workout, AthleteId athlete, String sport, LocalDate day) {
        store.useByDefault(workout, usual(athlete, sport, day));
    }

    private Set<GearId> usual(AthleteId athlete, String sport, LocalDate day) {
        return store.usual(athlete, sport).stream()
                .filter(gear -> gear.inUseOn(day))
                .map(Gear::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
