package org.stadion.workouts.entity;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Visibility;
import org.stadion.workouts.ImportId;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.entity.Workout.Recording;

/** Builds workouts for tests. Say only what the test is about. */
public final class WorkoutFixture {
    public static final Instant MONDAY_7AM = Instant.parse("2026-03-02T07:00:00Z");

    private AthleteId athlete = AthleteId.next();
    private Instant start = MONDAY_7AM;
    private double seconds = 3600;
    private double metres = 10_000;
    private String sport = "running";
    private ZoneId zone = ZoneId.of("Europe/Berlin");
    private Visibility visibility = Visibility.FOLLOWERS;
    private List<Lap> laps = List.of();
    private List<SwumLength> lengths = List.of();

    private WorkoutFixture() {}

    public static WorkoutFixture aWorkout() {
        return new WorkoutFixture();
    }

    public WorkoutFixture of(AthleteId athlete) {
        this.athlete = athlete;
        return this;
    }

    public WorkoutFixture startingAt(Instant start) {
        this.start = start;
        return this;
    }

    public WorkoutFixture lasting(Duration duration) {
        this.seconds = duration.toSeconds();
        return this;
    }

    public WorkoutFixture covering(double metres) {
        this.metres = metres;
        return this;
    }

    public WorkoutFixture in(ZoneId zone) {
        this.zone = zone;
        return this;
    }

    public WorkoutFixture doing(String sport) {
        this.sport = sport;
        return this;
    }

    public WorkoutFixture seenBy(Visibility visibility) {
        this.visibility = visibility;
        return this;
    }

    public WorkoutFixture withLaps(Lap... laps) {
        this.laps = List.of(laps);
        return this;
    }

    public WorkoutFixture withLengths(SwumLength... lengths) {
        this.lengths = List.of(lengths);
        return this;
    }

    public Recording recording() {
        var figures = new Figures(Map.of(
                "elapsed",
                Figure.counted(seconds),
                "distance",
                new Figure(metres, metres + 12, "distance.test@1", null, null)));
        return new Recording(
                start,
                start.plusMillis(Math.round(seconds * 1000)),
                zone,
                ZoneOrigin.FILE,
                sport,
                "RUNNING",
                "1/0",
                "fit",
                "garmin fenix",
                true,
                3600,
                List.of("distance", "heart_rate"),
                figures,
                laps,
                lengths);
    }

    public Workout build() {
        return Workout.recorded(
                WorkoutId.next(),
                athlete,
                recording(),
                new Workout.Words("Morning run", null, visibility),
                ImportId.next(),
                null,
                start.plusSeconds(7200));
    }
}
