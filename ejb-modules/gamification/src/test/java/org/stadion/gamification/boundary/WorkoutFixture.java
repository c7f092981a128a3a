package org.stadion.gamification.boundary;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Ids;
import org.stadion.kernel.Visibility;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.events.WorkoutChanged;
import org.stadion.workouts.events.WorkoutDeleted;
import org.stadion.workouts.events.WorkoutRecorded;
import org.stadion.workouts.events.WorkoutReturned;
import org.stadion.workouts.events.WorkoutState;

/** A workout and what is told of it; each event comes a second after the one before. */
final class WorkoutFixture {

    private static final Instant FIRST_EVENT = Instant.parse("2026-03-02T09:00:00Z");

    private final AthleteId athlete;
    private final WorkoutId workout = WorkoutId.next();
    private Instant startedAt = Instant.parse("2026-03-02T07:00:00Z");
    private double minutes = 42;
    private Visibility visibility = Visibility.EVERYONE;
    private Instant next = FIRST_EVENT;

    private WorkoutFixture(AthleteId athlete) {
        this.athlete = athlete;
    }

    static WorkoutFixture aWorkoutOf(AthleteId athlete) {
        return new WorkoutFixture(athlete);
    }

    WorkoutFixture lasting(double minutesOfMoving) {
        minutes = minutesOfMoving;
        return this;
    }

    WorkoutFixture startedAt(String moment) {
        startedAt = Instant.parse(moment);
        return this;
    }

    WorkoutFixture seenBy(Visibility who) {
        visibility = who;
        return this;
    }

    WorkoutFixture toldAt(String moment) {
        next = Instant.parse(moment);
        return this;
    }

    UUID id() {
        return workout.value();
    }

    WorkoutRecorded recorded() {
        return new WorkoutRecorded(Ids.next(), told(), state());
    }

    WorkoutChanged changed() {
        return new WorkoutChanged(Ids.next(), told(), state());
    }

    WorkoutReturned returned() {
        return new WorkoutReturned(Ids.next(), told(), state());
    }

    private WorkoutState state() {
        return new WorkoutState(
                workout,
                athlete,
                "running",
                "Run",
                startedAt,
                ZoneOffset.UTC,
                null,
                minutes * 60,
                minutes * 60,
                null,
                visibility,
                "");
    }

    WorkoutDeleted deleted() {
        return new WorkoutDeleted(Ids.next(), told(), workout, athlete);
    }

    private Instant told() {
        var now = next;
        next = now.plusSeconds(1);
        return now;
    }
}
