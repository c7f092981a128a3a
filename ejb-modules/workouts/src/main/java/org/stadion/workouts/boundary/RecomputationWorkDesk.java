package org.stadion.workouts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stadion.profiles.Measurements.Reading;
import org.stadion.workouts.RecomputationId;
import org.stadion.workouts.RecomputationView.Cause;
import org.stadion.workouts.RecomputationView.Progress;
import org.stadion.workouts.RecomputationWork;
import org.stadion.workouts.boundary.AnalysisBook.Grounds;
import org.stadion.workouts.control.codec.CorruptTelemetry;
import org.stadion.workouts.control.findings.Differences;
import org.stadion.workouts.control.findings.FindingsSheet;
import org.stadion.workouts.control.findings.Part;
import org.stadion.workouts.control.findings.Subject;
import org.stadion.workouts.control.pipeline.MotionFigures;
import org.stadion.workouts.entity.DayStore;
import org.stadion.workouts.entity.Recomputation;
import org.stadion.workouts.entity.Recomputation.Outcome;
import org.stadion.workouts.entity.RecomputationDifference;
import org.stadion.workouts.entity.RecomputationStore;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutAnalysis;
import org.stadion.workouts.entity.WorkoutStore;
import org.stadion.workouts.events.WorkoutChanged;

/** Works on the ledger, some workouts in each transaction. */
@Stateless
@PermitAll
public class RecomputationWorkDesk implements RecomputationWork {
    /** Who touched an entry no longer than this ago still works on it. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** An edition that could not be finished for an athlete is tried again after this. */
    private static final Duration AFTER_FAILURE = Duration.ofDays(1);

    @Inject
    RecomputationStore store;

    @Inject
    WorkoutStore workouts;

    @Inject
    DayStore days;

    @Inject
    AnalysisBook book;

    @Inject
    Ledger ledger;

    @Inject
    Event<WorkoutChanged> changed;

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
        var changes = 0;
        var failures = 0;
        for (var analysis : next) {
            try {
                changes += renew(entry, analysis, grounds) ? 1 : 0;
            } catch (CorruptTelemetry unreadable) {
                WorkoutsLog.LOG.notRecomputed(analysis.workout().value(), id.value(), unreadable);
                leave(entry, analysis);
                failures++;
            }
        }
        entry.advance(next.getLast(), new Outcome(next.size(), changes, failures), now());
        return true;
    }

    /** @return whether anything differs from before */
    private boolean renew(Recomputation entry, WorkoutAnalysis analysis, Grounds grounds) {
        var workout = workouts.find(analysis.workout()).orElseThrow();
        var parts = parts(entry, analysis);
        var before = analysis.findings();
        var subject = moved(entry, workout, book.subject(workout, parts), parts, grounds);
        var after = FindingsSheet.renewed(before, parts, subject, grounds.of(subject));
        var differences = Differences.between(before, after);
        if (!differences.isEmpty()) {
            store.add(new RecomputationDifference(entry.id(), analysis, before, after, differences));
        }
        if (!entry.dryRun()) {
            analysis.revise(workout, after, AnalysisBook.mark(workout), now());
        }
        return !differences.isEmpty();
    }

    /** What cannot be made anew keeps its findings, and is not looked for again. */
    private void leave(Recomputation entry, WorkoutAnalysis analysis) {
        if (!entry.dryRun()) {
            var workout = workouts.find(analysis.workout()).orElseThrow();
            analysis.revise(workout, analysis.findings(), AnalysisBook.mark(workout), now());
        }
    }

    /** What another edition found is not mixed with ours. */
    private static Set<Part> parts(Recomputation entry, WorkoutAnalysis analysis) {
        if (analysis.edition() < FindingsSheet.EDITION) {
            return Part.all();
        }
        var parts = EnumSet.noneOf(Part.class);
        entry.parts().forEach(name -> parts.add(Part.valueOf(name)));
        return parts;
    }

    /** The workout with the moving time that its athlete's settings make; others learn of it if it changed. */
    private Subject moved(Recomputation entry, Workout workout, Subject subject, Set<Part> parts, Grounds grounds) {
        if (!parts.contains(Part.MOTION) || !workout.lengths().isEmpty()) {
            return subject;
        }
        var stopSpeed = grounds.of(subject).stopSpeed(subject.sport());
        var figures = MotionFigures.renewed(workout.figures(), subject.telemetry(), stopSpeed);
        if (figures.equals(workout.figures())) {
            return subject;
        }
        if (!entry.dryRun()) {
            workout.figure(figures, now());
            workouts.flush();
            days.refresh(workout.athlete(), Set.of(workout.localDay()));
            changed.fire(WorkoutEvents.changed(workout, now()));
        }
        return subject.with(figures);
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
