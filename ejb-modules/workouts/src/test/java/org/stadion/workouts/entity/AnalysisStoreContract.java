package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.entity.WorkoutFixture.MONDAY_7AM;
import static org.stadion.workouts.entity.WorkoutFixture.aWorkout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.entity.AnalysisStore.Among;

interface AnalysisStoreContract {
    Findings RIDE = new Findings(
            new Figures(Map.of(
                    FigureName.POWER_STRESS,
                    new Figure(null, 100.494, "power-training-stress@2", null, null),
                    FigureName.TRAINING_LOAD,
                    new Figure(null, 100.494, "training-load.power@1", null, null),
                    FigureName.TRIMP,
                    new Figure(null, null, null, "no_heart_rate", null))),
            List.of(new Findings.ZoneTimes(
                    "power", "zones-power.coggan-7@1", null, List.of(0.0, 137.5), List.of(0.0, 10.0, 20.0))),
            List.of(new Findings.FoundClimb(100, 1100, 400, 450)),
            Map.of("ftp", new Findings.Input("250.0", LocalDate.parse("2026-01-03"), "measured", null)));

    <T> T inStore(BiFunction<WorkoutStore, AnalysisStore, T> work);

    private WorkoutId kept(Findings findings) {
        var workout = aWorkout().build();
        return inStore((workouts, analyses) -> {
            workouts.add(workout);
            analyses.add(WorkoutAnalysis.of(workout, findings, new WorkoutAnalysis.Mark(1, "digest"), MONDAY_7AM));
            return workout.id();
        });
    }

    @Test
    default void an_analysis_comes_back_as_it_was_found() {
        var workout = kept(RIDE);

        var found = inStore((workouts, analyses) -> analyses.find(workout).orElseThrow());

        assertThat(found.findings()).isEqualTo(RIDE);
        assertThat(found.trainingLoad()).hasValue(100.494);
        assertThat(found.loadKind()).contains(LoadKind.POWER);
        assertThat(found.localDay()).isEqualTo(LocalDate.parse("2026-03-02"));
        assertThat(found.mark()).isEqualTo(new WorkoutAnalysis.Mark(1, "digest"));
    }

    @Test
    default void a_load_that_nobody_could_compute_is_no_load_of_zero() {
        var workout = kept(Findings.NONE);

        var found = inStore((workouts, analyses) -> analyses.find(workout).orElseThrow());

        assertThat(found.trainingLoad()).isEmpty();
        assertThat(found.loadKind()).isEmpty();
    }

    @Test
    default void the_latest_of_some_sports_and_days_come_in_the_order_of_their_start() {
        var anna = AthleteId.next();
        kept(anna, "2026-03-01", "running");
        var second = kept(anna, "2026-03-02", "running");
        var third = kept(anna, "2026-03-03", "trail_running");
        kept(anna, "2026-03-03", "cycling");
        kept(AthleteId.next(), "2026-03-03", "running");
        var fourth = kept(anna, "2026-03-04", "running");
        kept(anna, "2026-03-05", "running");

        var runs = Set.of("running", "trail_running");
        assertThat(latest(anna, runs, 10)).containsExactly(second, third, fourth);
        assertThat(latest(anna, runs, 2)).containsExactly(third, fourth);
        assertThat(latest(anna, Set.of(), 10)).hasSize(4);
    }

    private List<WorkoutId> latest(AthleteId athlete, Set<String> sports, int most) {
        var among = new Among(athlete, sports, LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-04"));
        return inStore((workouts, analyses) -> analyses.latest(among, most).stream()
                .map(WorkoutAnalysis::workout)
                .toList());
    }

    private WorkoutId kept(AthleteId athlete, String day, String sport) {
        var workout = aWorkout()
                .of(athlete)
                .doing(sport)
                .startingAt(Instant.parse(day + "T12:00:00Z"))
                .build();
        return inStore((workouts, analyses) -> {
            workouts.add(workout);
            analyses.add(WorkoutAnalysis.of(workout, RIDE, new WorkoutAnalysis.Mark(1, "digest"), MONDAY_7AM));
            return workout.id();
        });
    }
}
