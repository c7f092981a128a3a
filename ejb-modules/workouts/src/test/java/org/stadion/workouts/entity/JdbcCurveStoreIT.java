package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.entity.WorkoutFixture.aWorkout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.testing.TestDatabase;
import org.stadion.workouts.control.analysis.records.RecordPeriod;
import org.stadion.workouts.entity.Curve.Kind;
import org.stadion.workouts.entity.Curve.Point;
import org.stadion.workouts.entity.CurveStore.Among;
import org.stadion.workouts.entity.CurveStore.Standing;

class JdbcCurveStoreIT {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("workouts");

    private static final Set<String> RUNNING = Set.of("running");

    private final AthleteId anna = AthleteId.next();

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @Test
    void the_fastest_over_a_distance_comes_first_and_of_equals_the_earlier() {
        var slow = run("2021-05-01", 10_000, 1900);
        var fast = run("2022-05-01", 10_000, 1800);
        var equal = run("2023-05-01", 10_000, 1800);

        var top = DATABASE.transaction(manager -> store(manager).top(everything(), Kind.TIME, 10));

        assertThat(top).extracting(BestMark::workout).containsExactly(fast.id(), equal.id(), slow.id());
        assertThat(top).extracting(BestMark::rank).containsExactly(1, 2, 3);
        assertThat(top).extracting(BestMark::value).containsExactly(1800.0, 1800.0, 1900.0);
    }

    @Test
    void the_highest_power_comes_first() {
        var weak = ride("2022-05-01", new Point(60, 300, 0), new Point(300, 250, 0));
        var strong = ride("2022-06-01", new Point(60, 310, 7), new Point(300, 240, 0));

        var top = DATABASE.transaction(manager -> store(manager)
                .top(
                        new Among(anna, Set.of(), LocalDate.parse("2022-01-01"), LocalDate.parse("2022-12-31")),
                        Kind.POWER,
                        1));

        assertThat(top).extracting(BestMark::over).containsExactly(60.0, 300.0);
        assertThat(top).extracting(BestMark::workout).containsExactly(strong.id(), weak.id());
        assertThat(top.getFirst().fromSeconds()).isEqualTo(7);
    }

    @Test
    void other_sports_other_days_and_other_athletes_do_not_count() {
        var mine = run("2023-05-01", 10_000, 1800);
        run("2021-05-01", 10_000, 1500);
        save(aWorkout().of(AthleteId.next()).doing("running").startingAt(noon("2023-05-02")), time(10_000, 1000));
        save(aWorkout().of(anna).doing("trail_running").startingAt(noon("2023-05-03")), time(10_000, 1100));

        var top = DATABASE.transaction(manager -> store(manager)
                .top(
                        new Among(anna, RUNNING, LocalDate.parse("2023-01-01"), LocalDate.parse("2023-12-31")),
                        Kind.TIME,
                        10));

        assertThat(top).extracting(BestMark::workout).containsExactly(mine.id());
    }

    /** Dreeve's example. */
    @Test
    void ten_kilometres_of_all_times_and_of_this_year() {
        run("2021-05-01", 10_000, 1500);
        run("2023-11-01", 10_000, 1800);
        var asked = LocalDate.parse("2023-11-20");

        assertThat(best(RecordPeriod.ALL_TIME, asked)).containsExactly(1500.0);
        assertThat(best(RecordPeriod.YEAR, asked)).containsExactly(1800.0);
        assertThat(best(RecordPeriod.FOUR_WEEKS, asked)).containsExactly(1800.0);
        assertThat(best(RecordPeriod.FOUR_WEEKS, asked.plusDays(9))).isEmpty();
    }

    private List<Double> best(RecordPeriod period, LocalDate asked) {
        var among = new Among(anna, RUNNING, period.first(asked), asked);
        return DATABASE.transaction(manager -> store(manager).top(among, Kind.TIME, 1).stream()
                .map(BestMark::value)
                .toList());
    }

    @Test
    void a_record_must_be_beaten_and_tells_what_it_beat() {
        var first = run("2021-05-01", 10_000, 1900);
        run("2021-06-01", 10_000, 1950);
        run("2021-07-01", 10_000, 1900);
        var better = run("2021-08-01", 10_000, 1850);

        var records = DATABASE.transaction(manager -> store(manager).records(everything(), Set.of(Kind.TIME)));

        assertThat(records).extracting(BestMark::workout).containsExactly(first.id(), better.id());
        assertThat(records).extracting(BestMark::previous).containsExactly(null, 1900.0);
    }

    @Test
    void a_workout_knows_where_it_stood_when_it_was_set_and_where_it_stands() {
        run("2021-05-01", 10_000, 1800);
        var asked = run("2022-05-01", 10_000, 1850);
        run("2023-05-01", 10_000, 1700);

        var standings = DATABASE.transaction(manager -> store(manager).standings(asked, RUNNING));

        assertThat(standings)
                .containsExactly(new Standing(Kind.TIME, "efforts.test@1", new Point(10_000, 1850, 30), 2, 3));
    }

    @Test
    void a_workout_that_is_removed_takes_its_curves_along() {
        var workout = run("2021-05-01", 10_000, 1800);

        DATABASE.inTransaction(manager -> {
            var workouts = new JpaWorkoutStore(manager);
            workouts.remove(workouts.find(workout.id()).orElseThrow());
        });

        assertThat(DATABASE.<List<BestMark>>transaction(
                        manager -> store(manager).top(everything(), Kind.TIME, 10)))
                .isEmpty();
    }

    private Among everything() {
        return new Among(anna, Set.of(), LocalDate.parse("1970-01-01"), LocalDate.parse("2100-01-01"));
    }

    private Workout run(String day, double metres, double seconds) {
        return save(aWorkout().of(anna).doing("running").startingAt(noon(day)), time(metres, seconds));
    }

    private static Curve time(double metres, double seconds) {
        return new Curve(Kind.TIME, "efforts.test@1", List.of(new Point(metres, seconds, 30)));
    }

    private Workout ride(String day, Point... points) {
        return save(
                aWorkout().of(anna).doing("cycling").startingAt(noon(day)),
                new Curve(Kind.POWER, "curve.test@1", List.of(points)));
    }

    private static Workout save(WorkoutFixture fixture, Curve curve) {
        return DATABASE.transaction(manager -> {
            var workout = fixture.build();
            new JpaWorkoutStore(manager).add(workout);
            store(manager).save(workout, List.of(curve));
            return workout;
        });
    }

    private static Instant noon(String day) {
        return Instant.parse(day + "T12:00:00Z");
    }

    private static CurveStore store(jakarta.persistence.EntityManager manager) {
        return new JdbcCurveStore(manager);
    }
}
