package org.stadion.workouts.control.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.Analyses.SplitUnit;
import org.stadion.workouts.AnalysisSettingsView;
import org.stadion.workouts.SplitsView.SplitView;
import org.stadion.workouts.control.telemetry.Channel;

class SplitSheetTest {
    private static final Basis NOBODY = Basis.on(Rides.athlete(Map.of()), Rides.DAY, AnalysisSettingsView.USUAL);

    @Test
    void a_kilometre_at_three_metres_a_second_takes_333_and_a_third() {
        var run = Rides.of("running", 901)
                .with(Channel.DISTANCE, second -> second * 3.0)
                .with(Channel.HEART_RATE, second -> 150);

        var splits = SplitSheet.of(run.subject(), NOBODY, SplitUnit.KM, 1).splits();

        assertThat(splits).hasSize(3);
        assertThat(splits.getFirst().elapsedS()).isCloseTo(333.333, within(0.001));
        assertThat(splits.getFirst().speedMps()).isCloseTo(3, within(0.001));
        assertThat(splits.getFirst().avgHeartRateBpm()).isEqualTo(150);
        assertThat(splits.getFirst().avgPowerW()).isNull();
        assertThat(splits.getLast().complete()).isFalse();
        assertThat(splits.getLast().distanceM()).isCloseTo(700, within(0.01));
    }

    @Test
    void a_mile_is_1609_344_metres() {
        var run = Rides.of("running", 901).with(Channel.DISTANCE, second -> second * 3.0);

        var splits = SplitSheet.of(run.subject(), NOBODY, SplitUnit.MILE, 1);

        assertThat(splits.unit()).isEqualTo("mile");
        assertThat(splits.splits().getFirst().elapsedS()).isCloseTo(536.448, within(0.001));
    }

    @Test
    void uphill_kilometres_are_worth_more_than_flat_ones() {
        // Minetti: at +5 % the cost is 1.3014 of that on the flat.
        var run = Rides.of("running", 1001)
                .with(Channel.DISTANCE, second -> second * 3.0)
                .with(Channel.ALTITUDE, second -> 100 + second * 0.15);

        var splits = SplitSheet.of(run.subject(), NOBODY, SplitUnit.KM, 1).splits();

        assertThat(splits.get(1).gradeAdjustedSpeedMps()).isCloseTo(3 * 1.3014, within(0.02));
    }

    /** Runalyze's three points: 10, 75 and 100 m at 1, 2 and 4 km. */
    @Test
    void a_grade_is_rise_by_distance() {
        var walk = Rides.of("hiking", 301)
                .with(Channel.DISTANCE, second -> 1000 + second * 10.0)
                .with(Channel.ALTITUDE, second -> second <= 100 ? 10 + second * 0.65 : 75 + (second - 100) * 0.125);

        var splits = SplitSheet.of(walk.subject(), NOBODY, SplitUnit.KM, 1).splits();

        assertThat(splits).extracting(SplitView::elevationChangeM).hasSize(3).startsWith(65.0);
        assertThat(splits.getFirst().gradePercent()).isEqualTo(6.5);
        assertThat(splits.getLast().gradePercent()).isCloseTo(1.25, within(0.02));
    }

    @Test
    void without_distance_there_are_no_splits() {
        var gym = Rides.of("strength_training", 600).with(Channel.HEART_RATE, second -> 100);

        assertThat(SplitSheet.of(gym.subject(), NOBODY, SplitUnit.KM, 1).splits())
                .isEmpty();
    }
}
