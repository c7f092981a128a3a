package org.stadion.workouts.control.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FitCrcTest {
    @Test
    void the_catalogue_of_checksums_gives_bb3d_for_one_to_nine() {
        var digits = "123456789".getBytes(StandardCharsets.US_ASCII);

        assertThat(FitCrc.of(digits, 0, digits.length)).isEqualTo(0xBB3D);
    }

    @Property
    void eight_bytes_a_step_give_what_bit_by_bit_does(@ForAll byte[] bytes) {
        assertThat(FitCrc.of(bytes, 0, bytes.length)).isEqualTo(FitBytes.checksum(bytes, bytes.length));
    }
}
