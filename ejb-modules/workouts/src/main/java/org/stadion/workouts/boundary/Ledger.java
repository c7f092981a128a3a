package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.RecomputationView.Cause;
import org.stadion.workouts.control.findings.FindingsSheet;
import org.stadion.workouts.control.findings.Part;
import org.stadion.workouts.entity.Recomputation;
import org.stadion.workouts.entity.Recomputation.Task;
import org.stadion.workouts.entity.RecomputationStore;
import org.stadion.workouts.entity.WorkoutStore;

/** Where recomputations are entered, in the transaction of what asks for them. */
@Dependent
class Ledger {
    private static final Duration REMEMBERED = Duration.ofDays(90);

    @Inject
    RecomputationStore store;

    @Inject
    WorkoutStore workouts;

    @Inject
    Clock clock;

    static Task task(
            Cause cause, String subject, Collection<Part> parts, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Task(cause, subject, parts.stream().map(Part::name).toList(), from, until, false, null);
    }

    Recomputation enter(AthleteId athlete, Task task) {
        workouts.lock(athlete);
        var waiting =
                store.open(athlete).stream().filter(entry -> entry.covers(task)).findFirst();
        return waiting.orElseGet(() -> add(athlete, task));
    }

    /** Enters what a change asks for; nothing when it makes no difference to any workout. */
    void enterChange(AthleteId athlete, Task task) {
        workouts.lock(athlete);
        if (store.count(new Recomputation(athlete, task, clock.instant()), FindingsSheet.EDITION) > 0) {
            enter(athlete, task);
        }
    }

    private Recomputation add(AthleteId athlete, Task task) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.forget(athlete, now.minus(REMEMBERED));
        var entry = new Recomputation(athlete, task, now);
        store.add(entry);
        return entry;
    }
}
