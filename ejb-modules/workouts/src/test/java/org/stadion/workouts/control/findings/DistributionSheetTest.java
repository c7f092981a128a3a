package org.stadion.workouts.control.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stadion.workouts.Analyses.Spread;
import org.stadion.workouts.DistributionView.DistributionBin;

class DistributionSheetTest {
    @Test
    void half_of_the_intervals_are_at_300_watts() {
        var power = DistributionSheet.of(Rides.intervals().subject(), Spread.POWER, 0, 1);

        assertThat(power.width()).isEqualTo(25);
        assertThat(power.bins()).containsExactly(new DistributionBin(100, 1800), new DistributionBin(300, 1799));
        assertThat(power.reason()).isNull();
    }

    @Test
    void wider_bins_hold_more() {
        var power = DistributionSheet.of(Rides.intervals().subject(), Spread.POWER, 500, 1);

        assertThat(power.bins()).containsExactly(new DistributionBin(0, 3599));
    }

    @Test
    void what_was_not_recorded_is_missing_and_not_zero() {
        var beats = DistributionSheet.of(Rides.intervals().subject(), Spread.HEART_RATE, 0, 1);

        assertThat(beats.bins()).isEmpty();
        assertThat(beats.reason()).isEqualTo("no_heart_rate");
    }
}
