package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.entity.WorkoutFixture.aWorkout;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.testing.TestDatabase;
import org.stadion.workouts.entity.PeriodStore.Days;
import org.stadion.workouts.entity.PeriodStore.FleetDay;
import org.stadion.workouts.entity.PeriodStore.Length;
import org.stadion.workouts.entity.PeriodStore.Sum;

class JdbcPeriodStoreIT {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("workouts");

    private final AthleteId anna = AthleteId.next();

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @Test
    void weeks_begin_on_the_athletes_day() {
        done(anna, "running", "2026-03-01", 5000); // a Sunday
        done(anna, "running", "2026-03-02", 7000);

        assertThat(weeks(DayOfWeek.MONDAY))
                .extracting(Sum::firstDay)
                .containsExactly(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-02-23"));
        assertThat(weeks(DayOfWeek.SUNDAY)).extracting(Sum::firstDay).containsExactly(LocalDate.parse("2026-03-01"));
        assertThat(weeks(DayOfWeek.SATURDAY)).extracting(Sum::firstDay).containsExactly(LocalDate.parse("2026-02-28"));
        assertThat(weeks(DayOfWeek.SUNDAY).getFirst().distanceM()).isEqualTo(12_000);
    }

    @Test
    void a_month_is_summed_up_as_a_whole_and_by_sport() {
        done(anna, "running", "2026-03-02", 5000);
        done(anna, "running", "2026-03-02", 6000);
        done(anna, "cycling", "2026-03-02", 40_000);
        done(anna, "running", "2026-03-31", 7000);

        var sums = sums(Set.of(), Length.MONTH, DayOfWeek.MONDAY);

        assertThat(sums).extracting(Sum::sport).containsExactly(null, "cycling", "running");
        assertThat(sums).extracting(Sum::distanceM).containsExactly(58_000.0, 40_000.0, 18_000.0);
        assertThat(sums).extracting(Sum::activeDays).containsExactly(2, 1, 2);
        assertThat(sums).extracting(Sum::workouts).containsExactly(4, 1, 3);
    }

    @Test
    void an_amount_that_nobody_knows_of_any_workout_is_no_zero() {
        done(anna, "running", "2026-03-02", 5000);

        var sum = sums(Set.of(), Length.MONTH, DayOfWeek.MONDAY).getFirst();

        assertThat(sum.workKj()).isNull();
        assertThat(sum.distanceM()).isEqualTo(5000);
    }

    @Test
    void only_the_sports_asked_for_and_the_athlete_who_asks_count() {
        done(anna, "running", "2026-03-02", 5000);
        done(anna, "cycling", "2026-03-02", 40_000);
        done(AthleteId.next(), "running", "2026-03-02", 9000);

        assertThat(sums(Set.of("running"), Length.YEAR, DayOfWeek.MONDAY))
                .extracting(Sum::distanceM)
                .containsExactly(5000.0, 5000.0);
    }

    @Test
    void a_day_of_training_is_known_whatever_the_sport() {
        done(anna, "yoga", "2026-03-02", 0);

        assertThat(trained(anna, "2026-03-02")).isTrue();
        assertThat(trained(anna, "2026-03-03")).isFalse();
        assertThat(trained(AthleteId.next(), "2026-03-02")).isFalse();
    }

    private static boolean trained(AthleteId who, String day) {
        return read(periods -> periods.trained(who, LocalDate.parse(day)));
    }

    @Test
    void the_distances_of_days_add_up_all_workouts_of_a_day() {
        done(anna, "running", "2026-03-02", 5000);
        done(anna, "trail_running", "2026-03-02", 6000);
        done(anna, "running", "2026-03-05", 7000);

        double[] metres = read(periods -> periods.distances(
                new Days(anna, Set.of(), LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"))));

        assertThat(metres).containsExactlyInAnyOrder(11_000, 7000);
    }

    @Test
    void the_fleet_is_summed_up_by_day_and_sport_over_all_athletes() {
        done(anna, "running", "2026-03-02", 5000);
        done(AthleteId.next(), "running", "2026-03-02", 9000);
        done(anna, "cycling", "2026-03-03", 40_000);

        var days = read(periods -> periods.fleet(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31")));

        assertThat(days).extracting(FleetDay::sport).containsExactly("running", "cycling");
        assertThat(days).extracting(FleetDay::athletes).containsExactly(2L, 1L);
        assertThat(days).extracting(FleetDay::distanceM).containsExactly(14_000.0, 40_000.0);
    }

    private List<Sum> weeks(DayOfWeek first) {
        return sums(Set.of(), Length.WEEK, first).stream()
                .filter(sum -> sum.sport() == null)
                .toList();
    }

    private List<Sum> sums(Set<String> sports, Length length, DayOfWeek first) {
        return read(periods -> periods.sums(
                new Days(anna, sports, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31")), length, first));
    }

    private static void done(AthleteId athlete, String sport, String day, double metres) {
        DATABASE.inTransaction(manager -> {
            new JpaWorkoutStore(manager)
                    .add(aWorkout()
                            .of(athlete)
                            .doing(sport)
                            .startingAt(Instant.parse(day + "T12:00:00Z"))
                            .lasting(Duration.ofHours(1))
                            .covering(metres)
                            .build());
            new JpaDayStore(manager).refresh(athlete, Set.of(LocalDate.parse(day)));
        });
    }

    private static <T> T read(Function<PeriodStore, T> work) {
        return DATABASE.transaction(manager -> work.apply(new JdbcPeriodStore(manager)));
    }
}
