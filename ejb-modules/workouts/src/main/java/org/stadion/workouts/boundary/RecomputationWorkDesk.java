package org.stadion.workouts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.stadion.profiles.Measurements.Reading;
import org.stadion.workouts.RecomputationId;
import org.stadion.workouts.RecomputationView.Cause;
import org.stadion.workouts.RecomputationView.Progress;
import org.stadion.workouts.RecomputationWork;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.boundary.AnalysisBook.Grounds;
import org.stadion.workouts.control.findings.FindingsSheet;
import org.stadion.workouts.control.findings.Part;
import org.stadion.workouts.entity.Recomputation;
import org.stadion.workouts.entity.RecomputationStore;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutAnalysis;
import org.stadion.workouts.entity.WorkoutStore;

/** Works on the ledger, some workouts in each transaction. */
@Stateless
@PermitAll
public class RecomputationWorkDesk implements RecomputationWork {
    /**
     * Who touched an entry no longer than this ago still works on it. Were it wrong, two would work by turns, since each
     * takes the entry's lock and begins at its checkpoint.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** An edition that could not be finished for an athlete is tried again after this. */
    private static final Duration AFTER_FAILURE = Duration.ofDays(1);

    /** Of one transaction, unless one workout alone has more. */
    private static final int MOST_SAMPLES = 1_000_000;

    @Inject
    RecomputationStore store;

    @Inject
    WorkoutStore workouts;

    @Inject
    AnalysisBook book;

    @Inject
    Renewals renewals;

    @Inject
    RenewedFindings kept;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    @Override
    public List<RecomputationId> claim(int most) {
        var now = now();
        var since = now.minus(PATIENCE);
        var free = most - store.running(since);
        if (free <= 0) {
            return List.of();
        }
        var claimed = store.claimable(since, free);
        for (var entry : claimed) {
            entry.begin(now);
            if (entry.positionAt() == null) {
                entry.expect(store.count(entry, FindingsSheet.EDITION));
            }
        }
        return claimed.stream().map(Recomputation::id).toList();
    }

    @Override
    public boolean advance(RecomputationId id, int some) {
        var found = store.findForWork(id).filter(entry -> entry.state() == Progress.RUNNING);
        if (found.isEmpty()) {
            return false;
        }
        var entry = found.get();
        workouts.lock(entry.athlete());
        var next = store.next(entry, FindingsSheet.EDITION, some);
        if (next.isEmpty()) {
            entry.complete(now());
            return false;
        }
        var known = book.grounds(entry.athlete());
        var grounds = entry.supposed()
                .map(value -> new Grounds(
                        known.physiology().supposing(value.kind(), new Reading(value.validFrom(), value.value())),
                        known.settings()))
                .orElse(known);
        var workedOn = bounded(
                next, workouts.find(next.stream().map(WorkoutAnalysis::workout).toList()));
        var outcomes = renewals.of(entry, workedOn, grounds);
        entry.advance(workedOn.getLast().analysis(), kept.keep(entry, workedOn, outcomes, now()), now());
        return true;
    }

    /** The first ones, as long as their samples fit into memory at once. */
    private static List<Renewals.Found> bounded(List<WorkoutAnalysis> next, Map<WorkoutId, Workout> found) {
        var some = new ArrayList<Renewals.Found>();
        var samples = 0L;
        for (var analysis : next) {
            var workout = Objects.requireNonNull(found.get(analysis.workout()));
            samples += workout.pointCount();
            if (samples > MOST_SAMPLES && !some.isEmpty()) {
                break;
            }
            some.add(new Renewals.Found(analysis, workout));
        }
        return some;
    }

    @Override
    public void postpone(RecomputationId id) {
        store.findForWork(id)
                .filter(entry -> entry.state() == Progress.RUNNING)
                .ifPresent(entry -> entry.postpone(now()));
    }

    @Override
    public int enterOutdated(int athletes) {
        var outdated = store.outdated(FindingsSheet.EDITION, now().minus(AFTER_FAILURE), athletes);
        var task = Ledger.task(Cause.EDITION, "edition " + FindingsSheet.EDITION, Part.all(), null, null);
        outdated.forEach(athlete -> ledger.enter(athlete, task));
        return outdated.size();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
