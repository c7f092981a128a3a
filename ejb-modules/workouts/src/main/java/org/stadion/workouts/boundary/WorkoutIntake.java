package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Visibility;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.analysis.merge.MergeRules.Judged;
import org.stadion.workouts.entity.ImportFile;
import org.stadion.workouts.entity.WorkoutStore;

/** Stores what files hold, and tells the others; or finds that it is here already. In the caller's transaction. */
@Dependent
class WorkoutIntake {
    @Inject
    WorkoutStore workouts;

    @Inject
    KnownContents contents;

    @Inject
    KnownWorkouts known;

    @Inject
    NewWorkouts fresh;

    @Inject
    SourceMatching matching;

    /**
     * A file, and what it holds.
     *
     * @param visibility who may see its workouts
     */
    record Taken(ImportFile file, Intake intake, Visibility visibility) {}

    /** Stores all that these files of one athlete hold, in this order, and settles them. */
    void take(List<Taken> files, Instant now) {
        if (files.isEmpty()) {
            return;
        }
        var athlete = files.getFirst().file().athlete();
        workouts.lock(athlete);
        var here = new HashSet<>(contents.among(files.stream().map(Taken::file).toList()));
        var together = new Together(athlete, files, now);
        for (var taken : files) {
            if (here.add(taken.file().sha256())) {
                together.take(taken);
            } else {
                together.shelf.clear();
                if (!contents.settled(taken.file(), now)) {
                    together.take(taken);
                }
            }
        }
        together.shelf.clear();
    }

    /** Files that are taken in together: what is known of their athlete is read once. */
    final class Together {
        final Instant now;
        final NewWorkouts.Shelf shelf;
        private final BusyTimes busy;

        private Together(AthleteId athlete, List<Taken> files, Instant now) {
            this.now = now;
            this.shelf = fresh.shelf(athlete, now);
            this.busy = new BusyTimes(matching.disputed(
                    athlete,
                    files.stream()
                            .flatMap(file -> file.intake().workouts().stream())
                            .toList()));
        }

        private void take(Taken file) {
            new FileIntake(file, this, known).take();
            file.intake().workouts().forEach(busy::add);
        }

        /**
         * Finds the workout that a session may be the same as.
         *
         * @param siblings workouts of the same file, which are none of each other
         */
        Optional<Judged> judge(Incoming incoming, Set<WorkoutId> siblings) {
            if (busy.leaveAlone(incoming)) {
                return Optional.empty();
            }
            shelf.clear();
            return matching.judge(incoming, siblings);
        }
    }
}
