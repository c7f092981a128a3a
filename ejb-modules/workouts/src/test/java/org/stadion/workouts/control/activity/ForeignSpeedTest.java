package org.stadion.workouts.control.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

class ForeignSpeedTest {
    private static final long START = Instant.parse("2024-06-01T08:00:00Z").toEpochMilli();

    /** Metres of a degree on a sphere of the earth's mean radius. */
    private static final double DEGREE = 111_195.08;

    private final Warnings warnings = new Warnings();

    /** A ride at five metres a second, north. */
    private DecodedSession ride(double writtenSpeed, int seconds, int every) {
        var samples = new TelemetryBuilder();
        for (var second = 0; second < seconds; second += every) {
            samples.sample(START + second * 1000L);
            samples.putValue(Channel.LATITUDE, 48 + 5 * second / DEGREE);
            samples.putValue(Channel.LONGITUDE, 2);
            samples.putValue(Channel.SPEED, writtenSpeed);
        }
        var cycling = SportCatalogue.standard().required("cycling");
        var session = new DecodedSession(
                cycling,
                "Biking",
                Optional.of(Instant.ofEpochMilli(START)),
                SessionCleaning.repaired(samples, warnings),
                Totals.NONE,
                List.of(),
                List.of());
        return SessionCleaning.measured(session, warnings);
    }

    @ParameterizedTest
    @ValueSource(doubles = {3.6, 2.237, 1.944})
    void a_speed_in_kilometres_or_miles_an_hour_or_knots_is_left_out(double timesMetresASecond) {
        var ride = ride(5 * timesMetresASecond, 300, 1);

        assertThat(ride.telemetry().has(Channel.SPEED)).isFalse();
        assertThat(warnings.list()).contains(new Warning(WarningCode.VALUES_IMPLAUSIBLE, 300));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.7, 1, 1.4})
    void a_speed_that_differs_as_receivers_do_is_kept(double timesMetresASecond) {
        assertThat(ride(5 * timesMetresASecond, 300, 1).telemetry().has(Channel.SPEED))
                .isTrue();
    }

    @Test
    void a_short_way_and_rare_points_prove_nothing() {
        assertThat(ride(18, 60, 1).telemetry().has(Channel.SPEED)).isTrue();
        assertThat(ride(18, 3000, 60).telemetry().has(Channel.SPEED)).isTrue();
    }
}
