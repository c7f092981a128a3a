package org.stadion.workouts.entity;

import java.time.LocalDate;
import java.util.Set;
import org.stadion.identity.AthleteId;

/** Keeps what an athlete did on each day, summed up by sport. */
public interface DayStore {

    /** Sums these days up anew, after workouts of theirs came, changed or went. The athlete is locked. */
    void refresh(AthleteId athlete, Set<LocalDate> days);
}
