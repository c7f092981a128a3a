package org.stadion.workouts.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stadion.workouts.entity.WorkoutFixture.MONDAY_7AM;
import static org.stadion.workouts.entity.WorkoutFixture.aWorkout;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.stadion.profiles.MeasurementKind;
import org.stadion.workouts.AnalysisSettingsView;
import org.stadion.workouts.WorkoutAnalysisView;
import org.stadion.workouts.WorkoutAnalysisView.AnalysisInput;
import org.stadion.workouts.WorkoutView.Metric;
import org.stadion.workouts.control.findings.Basis;
import org.stadion.workouts.control.findings.FindingsSheet;
import org.stadion.workouts.control.findings.Rides;
import org.stadion.workouts.entity.WorkoutAnalysis;

class AnalysisViewsTest {
    private static final WorkoutAnalysis RIDE = WorkoutAnalysis.of(
            aWorkout().build(),
            FindingsSheet.of(
                    Rides.intervals().subject(),
                    Basis.on(Rides.athlete(Map.of(MeasurementKind.FTP, 250.0)), Rides.DAY, AnalysisSettingsView.USUAL)),
            new WorkoutAnalysis.Mark(1, ""),
            MONDAY_7AM);

    @Test
    void its_athlete_sees_everything_and_what_it_was_made_from() {
        var view = AnalysisViews.view(RIDE, true);

        assertThat(view.trainingLoad().value()).isCloseTo(100.494, within(0.001));
        assertThat(view.trainingLoad().algorithm()).isEqualTo("training-load.power@1");
        assertThat(view.loadKind()).isEqualTo("power");
        assertThat(figure(view, "intensity_factor").value()).isCloseTo(1.00247, within(0.0001));
        assertThat(view.inputs()).extracting(AnalysisInput::name).contains("ftp_w");
        assertThat(view.zones()).isNotEmpty();
    }

    @Test
    void nobody_else_can_tell_a_threshold_from_it() {
        var view = AnalysisViews.view(RIDE, false);

        assertThat(figure(view, "normalized_power_w").value()).isCloseTo(250.617, within(0.001));
        assertThat(figure(view, "intensity_factor").value()).isNull();
        assertThat(figure(view, "intensity_factor").reason()).isEqualTo("private");
        assertThat(figure(view, "power_stress").reason()).isEqualTo("private");
        assertThat(view.trainingLoad().reason()).isEqualTo("private");
        assertThat(view.loadKind()).isNull();
        assertThat(view.zones()).isEmpty();
        assertThat(view.inputs()).isEmpty();
    }

    private static Metric figure(WorkoutAnalysisView view, String name) {
        return Objects.requireNonNull(view.figures().get(name), name);
    }
}
