package org.stadion.gamification.boundary;

import static org.stadion.gamification.boundary.GamificationLog.LOG;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.OptionalLong;
import java.util.UUID;
import org.stadion.gamification.Points;
import org.stadion.gamification.control.WorkoutAward;
import org.stadion.gamification.entity.LedgerEntry;
import org.stadion.gamification.entity.LedgerEntry.Cause;
import org.stadion.gamification.entity.LedgerStore;
import org.stadion.gamification.entity.WorkoutScore;
import org.stadion.gamification.events.PointsAwarded;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Ids;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.profiles.Profiles;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.events.WorkoutChanged;
import org.stadion.workouts.events.WorkoutDeleted;
import org.stadion.workouts.events.WorkoutRecorded;
import org.stadion.workouts.events.WorkoutReturned;
import org.stadion.workouts.events.WorkoutState;

/**
 * Writes the ledger and keeps scores in step with it, each event in one transaction and one athlete at a time. Whatever
 * comes twice, or too late, changes nothing; so all events may be replayed, on top or from zero.
 */
@Stateless
@RolesAllowed("athlete")
public class PointsDesk implements Points {

    @Inject
    LedgerStore ledger;

    @Inject
    Recounts recounts;

    @Inject
    Profiles profiles;

    @Inject
    Event<PointsAwarded> awarded;

    @Override
    public long balance(AthleteId athlete) {
        return ledger.balance(athlete);
    }

    @Override
    public Page<Entry> entries(AthleteId athlete, PageRequest page) {
        var rows = ledger.entries(athlete, page.cursor(), page.limit() + 1);
        return Page.of(rows, page.limit(), LedgerEntry::position).map(PointsDesk::view);
    }

    @Override
    public OptionalLong ofWorkout(AthleteId athlete, UUID workout) {
        return ledger.find(new WorkoutId(workout))
                .filter(score -> score.athlete().equals(athlete))
                .map(score -> OptionalLong.of(score.points()))
                .orElseGet(OptionalLong::empty);
    }

    @Override
    @PermitAll
    public void onWorkoutRecorded(WorkoutRecorded event) {
        settle(event.state(), new Cause(event.eventId(), "workout_recorded", event.occurredAt()));
    }

    @Override
    @PermitAll
    public void onWorkoutChanged(WorkoutChanged event) {
        settle(event.state(), new Cause(event.eventId(), "workout_changed", event.occurredAt()));
    }

    @Override
    @PermitAll
    public void onWorkoutDeleted(WorkoutDeleted event) {
        var cause = new Cause(event.eventId(), "workout_deleted", event.occurredAt());
        ledger.lock(event.athlete());
        var score = score(event.workout(), event.athlete(), cause);
        if (score.isNewsTo(cause)) {
            takeBack(score, cause);
            score.heard(cause);
        }
        score.bury();
    }

    @Override
    @PermitAll
    public void onWorkoutReturned(WorkoutReturned event) {
        var cause = new Cause(event.eventId(), "workout_returned", event.occurredAt());
        ledger.lock(event.state().athlete());
        ledger.find(event.state().workout()).ifPresent(known -> known.rise(cause));
        settle(event.state(), cause);
    }

    private void settle(WorkoutState told, Cause cause) {
        var workout = told.workout();
        var athlete = told.athlete();
        var award =
                WorkoutAward.of(told.movingS(), told.elapsedS(), told.startedAt(), zone(athlete), told.visibility());
        ledger.lock(athlete);
        var known = ledger.find(workout);
        if (known.isPresent() && !known.get().isNewsTo(cause)) {
            LOG.noNews(cause.event(), workout.value());
            return;
        }
        var score = known.orElseGet(() -> WorkoutScore.begin(workout, athlete, cause));
        score.heard(cause);
        if (!score.earns(award.points(), award.week().toString(), award.ranked())) {
            pay(score, cause, award);
        }
        if (known.isEmpty()) {
            ledger.add(score); // last, so that it is written once
        }
    }

    private void pay(WorkoutScore score, Cause cause, WorkoutAward award) {
        var workout = score.workout().value();
        var earnedBefore = score.points() > 0;
        takeBack(score, cause);
        if (award.points() > 0) {
            give(score, cause, award);
            if (!earnedBefore) {
                awarded.fire(new PointsAwarded(
                        Ids.next(), cause.at(), score.athlete(), workout, award.points(), cause.reason()));
            }
        }
        LOG.workoutEarns(workout, award.points(), award.week().toString());
    }

    private WorkoutScore score(WorkoutId workout, AthleteId athlete, Cause cause) {
        return ledger.find(workout).orElseGet(() -> {
            var score = WorkoutScore.begin(workout, athlete, cause);
            ledger.add(score);
            return score;
        });
    }

    private void give(WorkoutScore score, Cause cause, WorkoutAward award) {
        var entry = LedgerEntry.award(score.athlete(), score.workout(), cause, WorkoutAward.RULE, award.points());
        ledger.add(entry);
        score.earn(entry, award.week().toString(), award.ranked());
        recounts.soon(score.athlete(), score.period());
    }

    private void takeBack(WorkoutScore score, Cause cause) {
        score.award().flatMap(ledger::find).ifPresent(given -> {
            ledger.add(given.reversal(cause));
            score.earnNothing();
            recounts.soon(score.athlete(), score.period());
        });
    }

    private ZoneId zone(AthleteId athlete) {
        return profiles.zone(athlete);
    }

    private static Entry view(LedgerEntry entry) {
        return new Entry(
                entry.id(),
                entry.enteredAt(),
                entry.points(),
                entry.rule(),
                entry.reason(),
                entry.workout().value());
    }
}
