package org.stadion.runtime.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorldClockTest {

    @Test
    void tells_times_that_the_database_keeps_to_the_last_digit() {
        var clock = new WorldClock().utc();

        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(Stream.generate(clock::instant).limit(1_000))
                .allSatisfy(time -> assertThat(time).isEqualTo(time.truncatedTo(ChronoUnit.MICROS)));
    }
}
