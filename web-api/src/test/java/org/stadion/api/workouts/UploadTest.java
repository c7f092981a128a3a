package org.stadion.api.workouts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UploadTest {

    @Test
    void only_the_last_step_of_a_path_is_a_name() {
        assertThat(Upload.name("C:\\Users\\anna\\ride.fit")).isEqualTo("ride.fit");
        assertThat(Upload.name("../../etc/passwd")).isEqualTo("passwd");
        assertThat(Upload.name("ride.fit")).isEqualTo("ride.fit");
    }

    @Test
    void control_characters_are_dropped() {
        assertThat(Upload.name("ri\r\nde\u0000.fit")).isEqualTo("ride.fit");
    }

    @Test
    void a_name_that_is_nothing_gets_one() {
        assertThat(Upload.name("")).isEqualTo("unnamed");
        assertThat(Upload.name("/")).isEqualTo("unnamed");
        assertThat(Upload.name(null)).isEqualTo("unnamed");
    }

    @Test
    void a_long_name_keeps_its_suffix() {
        assertThat(Upload.name("x".repeat(300) + ".gpx")).hasSize(255).endsWith(".gpx");
    }
}
