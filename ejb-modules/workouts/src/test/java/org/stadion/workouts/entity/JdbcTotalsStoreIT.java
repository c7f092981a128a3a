package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.entity.WorkoutFixture.aWorkout;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.testing.TestDatabase;
import org.stadion.workouts.entity.TotalsStore.TotalMark;

class JdbcTotalsStoreIT {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("workouts");

    private final AthleteId anna = AthleteId.next();

    @Test
    void the_farthest_and_the_longest_workout_lead_their_kinds_and_what_nobody_measured_has_no_record() {
        var far = done("2026-03-02", 12_000, 3600);
        var longest = done("2026-03-03", 8000, 5400);

        List<TotalMark> marks = DATABASE.transaction(manager -> new JdbcTotalsStore(manager)
                .top(
                        new CurveStore.Among(
                                anna, Set.of("running"), LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31")),
                        1));

        assertThat(marks).extracting(TotalMark::kind).containsExactly("farthest_distance", "longest_duration");
        assertThat(marks).extracting(TotalMark::workout).containsExactly(far.id(), longest.id());
        assertThat(marks).extracting(TotalMark::value).containsExactly(12_000.0, 5400.0);
    }

    private Workout done(String day, double metres, long seconds) {
        return DATABASE.transaction(manager -> {
            var workout = aWorkout()
                    .of(anna)
                    .doing("running")
                    .startingAt(Instant.parse(day + "T12:00:00Z"))
                    .lasting(Duration.ofSeconds(seconds))
                    .covering(metres)
                    .build();
            new JpaWorkoutStore(manager).add(workout);
            return workout;
        });
    }
}
