package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.entity.WorkoutFixture.aWorkout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.testing.TestDatabase;
import org.stadion.workouts.entity.LoadStore.DayLoad;

class JdbcLoadStoreIT {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("workouts");

    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");
    private static final LocalDate APRIL = LocalDate.parse("2026-04-01");

    private final AthleteId anna = AthleteId.next();

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @Test
    void loads_of_a_day_are_added_up_and_workouts_without_one_are_counted() {
        analysed("2026-03-02", 60.0, "POWER");
        analysed("2026-03-02", 40.0, "RPE");
        analysed("2026-03-02", null, null);
        analysed("2026-03-05", null, null);

        var days = read(loads -> loads.days(anna, MARCH, APRIL));

        assertThat(days)
                .containsExactly(
                        new DayLoad(LocalDate.parse("2026-03-02"), 100, 3, 1),
                        new DayLoad(LocalDate.parse("2026-03-05"), 0, 1, 1));
    }

    @Test
    void what_loads_were_made_of_is_counted() {
        analysed("2026-03-02", 60.0, "POWER");
        analysed("2026-03-03", 60.0, "POWER");
        analysed("2026-03-04", 40.0, "RPE");
        analysed("2026-05-04", 40.0, "HEART_RATE");

        var kinds = read(loads -> loads.kinds(anna, MARCH, APRIL));

        assertThat(kinds).isEqualTo(Map.of(LoadKind.POWER, 2, LoadKind.RPE, 1));
    }

    private void analysed(String day, @Nullable Double load, @Nullable String kind) {
        DATABASE.inTransaction(manager -> {
            var workout = aWorkout()
                    .of(anna)
                    .startingAt(Instant.parse(day + "T12:00:00Z"))
                    .build();
            new JpaWorkoutStore(manager).add(workout);
            manager.flush();
            manager.createNativeQuery(
                            "insert into workouts.workout_analysis (workout_id, athlete_id, start_at, local_day,"
                                    + " zone, sport, sport_family, training_load, load_kind, findings, edition, computed_at)"
                                    + " values (?1, ?2, ?3, ?4, 'Europe/Berlin', 'running', 'RUNNING', cast(?5 as float8), ?6,"
                                    + " '{}', 1, ?3)")
                    .setParameter(1, workout.id().value())
                    .setParameter(2, anna.value())
                    .setParameter(3, workout.startAt())
                    .setParameter(4, workout.localDay())
                    .setParameter(5, load == null ? null : String.valueOf(load))
                    .setParameter(6, kind)
                    .executeUpdate();
        });
    }

    private static <T> T read(Function<LoadStore, T> work) {
        return DATABASE.transaction(manager -> work.apply(new JdbcLoadStore(manager)));
    }
}
