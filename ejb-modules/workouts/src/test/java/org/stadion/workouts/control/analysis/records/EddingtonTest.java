package org.stadion.workouts.control.analysis.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EddingtonTest {

    @Test
    void the_eddington_number_of_five_days() {
        var eddington = Eddington.of(new double[] {1, 2, 3, 4, 5});

        assertThat(eddington.number()).isEqualTo(3);
        assertThat(eddington.daysReached()).isEqualTo(Map.of(1, 5, 2, 4, 3, 3, 4, 2, 5, 1));
        assertThat(eddington.daysNeeded()).isEqualTo(Map.of(4, 2, 5, 4));
    }

    @Test
    void the_eddington_number_in_miles() {
        double mile = 1.609344;

        assertThat(Eddington.of(new double[] {1 / mile, 2 / mile, 3 / mile, 4 / mile, 5 / mile})
                        .number())
                .isEqualTo(2);
    }

    @Test
    void nobody_has_an_eddington_number_without_days_and_no_day_is_endless() {
        assertThat(Eddington.of(new double[0]).number()).isZero();
        assertThat(Eddington.of(new double[] {0.5, Double.NaN}).number()).isZero();
        assertThat(Eddington.of(new double[] {1e12, 2}).number()).isEqualTo(2);
    }
}
