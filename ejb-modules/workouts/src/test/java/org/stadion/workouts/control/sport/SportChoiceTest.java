package org.stadion.workouts.control.sport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.stadion.kernel.DomainException;

class SportChoiceTest {

    @Test
    void the_name_of_a_family_means_all_its_sports() {
        assertThat(SportChoice.counted("running"))
                .contains("running", "trail_running")
                .doesNotContain("walking");
    }

    @Test
    void a_key_means_this_sport_alone_and_nothing_means_all() {
        assertThat(SportChoice.counted("trail_running")).containsExactly("trail_running");
        assertThat(SportChoice.counted("")).isEmpty();
    }

    @Test
    void a_motor_counts_in_sums_but_not_in_records() {
        assertThat(SportChoice.counted("cycling")).contains("e_biking");
        assertThat(SportChoice.compared("cycling")).contains("road_cycling").doesNotContain("e_biking");
        assertThat(SportChoice.comparedWith("gravel_cycling"))
                .contains("road_cycling")
                .doesNotContain("e_biking");
        assertThat(SportChoice.comparedWith("e_biking")).containsExactly("e_biking");
    }

    @Test
    void a_word_that_means_nothing_is_refused() {
        assertThatThrownBy(() -> SportChoice.counted("quidditch"))
                .isInstanceOfSatisfying(
                        DomainException.Invalid.class,
                        no -> assertThat(no.slug()).isEqualTo("sport-unknown"));
    }
}
