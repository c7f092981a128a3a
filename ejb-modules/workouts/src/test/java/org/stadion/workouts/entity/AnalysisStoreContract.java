package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.entity.WorkoutFixture.MONDAY_7AM;
import static org.stadion.workouts.entity.WorkoutFixture.aWorkout;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.WorkoutId;

interface AnalysisStoreContract {
    Findings RIDE = new Findings(
            new Figures(Map.of(
                    FigureName.POWER_STRESS,
                    new Figure(null, 100.494, "power-training-stress@1", null, null),
                    FigureName.TRAINING_LOAD,
                    new Figure(null, 100.494, "training-load.power@1", null, null),
                    FigureName.TRIMP,
                    new Figure(null, null, null, "no_heart_rate", null))),
            List.of(new Findings.ZoneTimes(
                    "power", "zones-power.coggan-7@1", null, List.of(0.0, 137.5), List.of(0.0, 10.0, 20.0))),
            List.of(new Findings.FoundClimb(100, 1100, 400, 450)),
            Map.of("ftp", new Findings.Input("250.0", LocalDate.parse("2026-01-03"), "measured")));

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
}
