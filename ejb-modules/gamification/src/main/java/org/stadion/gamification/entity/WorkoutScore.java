package org.stadion.gamification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.WorkoutId;

/**
 * What one workout earns now. Begins with the first event that tells of the workout, follows later ones, and stays as a
 * tombstone when the workout is gone: an event that comes twice, or after one that it should have preceded, finds here
 * that it is too late.
 */
@Entity
@Table(name = "workout_score")
public class WorkoutScore {

    @Id
    @Column(name = "workout_id")
    private UUID workout;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(name = "award_id")
    private @Nullable UUID award;

    @Column(nullable = false)
    private int points;

    @Column(nullable = false)
    private String period;

    @Column(nullable = false)
    private boolean ranked;

    @Column(name = "awarded_at", nullable = false)
    private Instant awardedAt;

    @Column(name = "last_event_id", nullable = false)
    private UUID lastEvent;

    @Column(name = "last_event_at", nullable = false)
    private Instant lastEventAt;

    @Column(nullable = false)
    private boolean gone;

    protected WorkoutScore() {} // for the persistence provider

    private WorkoutScore(WorkoutId workout, AthleteId athlete, LedgerEntry.Cause cause) {
        this.workout = workout.value();
        this.athlete = athlete.value();
        this.period = "";
        this.awardedAt = cause.at();
        this.lastEvent = cause.event();
        this.lastEventAt = cause.at();
    }

    /** Earns nothing yet. */
    public static WorkoutScore begin(WorkoutId workout, AthleteId athlete, LedgerEntry.Cause cause) {
        return new WorkoutScore(workout, athlete, cause);
    }

    /** Whether this event tells something new. */
    public boolean isNewsTo(LedgerEntry.Cause cause) {
        return !gone && !cause.event().equals(lastEvent) && !cause.at().isBefore(lastEventAt);
    }

    public boolean earns(int otherPoints, String otherPeriod, boolean otherRanked) {
        return points == otherPoints && (points == 0 || (period.equals(otherPeriod) && ranked == otherRanked));
    }

    /** From now on it earns what this entry gave. */
    public void earn(LedgerEntry entry, String inPeriod, boolean isRanked) {
        award = entry.id();
        points = entry.points();
        period = inPeriod;
        ranked = isRanked;
        awardedAt = entry.enteredAt();
    }

    public void earnNothing() {
        award = null;
        points = 0;
        ranked = false;
    }

    public void heard(LedgerEntry.Cause cause) {
        lastEvent = cause.event();
        lastEventAt = cause.at();
    }

    public void bury() {
        gone = true;
    }

    /** The workout is back, unless it went once more after this. */
    public void rise(LedgerEntry.Cause returned) {
        if (!returned.at().isBefore(lastEventAt)) {
            gone = false;
        }
    }

    public WorkoutId workout() {
        return new WorkoutId(workout);
    }

    public AthleteId athlete() {
        return new AthleteId(athlete);
    }

    public Optional<UUID> award() {
        return Optional.ofNullable(award);
    }

    public int points() {
        return points;
    }

    public String period() {
        return period;
    }

    public boolean ranked() {
        return ranked;
    }

    public Instant awardedAt() {
        return awardedAt;
    }
}
