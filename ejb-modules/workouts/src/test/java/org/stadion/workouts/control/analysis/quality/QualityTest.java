package org.stadion.workouts.control.analysis.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.stadion.workouts.control.analysis.Recordings.blocks;
import static org.stadion.workouts.control.analysis.Recordings.constant;
import static org.stadion.workouts.control.analysis.Recordings.everySecond;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.analysis.records.BestEfforts;
import org.stadion.workouts.control.analysis.records.MeanMaxCurve;
import org.stadion.workouts.control.analysis.zones.HeartRateZones;
import org.stadion.workouts.control.analysis.zones.TimeInZone;

class QualityTest {

    private static final double RUNNER = 14;

    /** 300 s at 3 m/s, 140 bpm, 200 W and 100 m. */
    private static final double[] TIME = everySecond(300);

    private static double[] running() {
        return Arrays.stream(TIME).map(t -> 3 * t).toArray();
    }

    @Test
    void heart_rates_of_254_and_230_beats_take_over_no_zone() {
        double[] beats = constant(300, 140);
        beats[50] = 254;
        beats[150] = 230;
        beats[151] = 230;

        Cleaned cleaned = Plausibility.heartRate(TIME, beats);

        assertThat(cleaned.removed()).isEqualTo(3);
        assertThat(TimeInZone.seconds(TIME, cleaned.values(), HeartRateZones.byMaximum(190)))
                .containsExactly(0, 0, 0, 299, 0, 0);
    }

    @Test
    void a_heart_rate_that_rises_and_stays_is_believed() {
        double[] beats = blocks(90, 100, 170, 200);

        assertThat(Plausibility.heartRate(TIME, beats).removed()).isZero();
    }

    @Test
    void the_first_samples_may_be_the_spike() {
        double[] beats = constant(300, 80);
        beats[0] = 220;
        beats[1] = 221;

        Cleaned cleaned = Plausibility.heartRate(TIME, beats);

        assertThat(cleaned.removed()).isEqualTo(2);
        assertThat(cleaned.values()[2]).isEqualTo(80);
    }

    @Test
    void power_of_65534_and_a_lone_1800_watts_make_no_record() {
        double[] watts = constant(300, 200);
        watts[50] = 65_534;
        watts[100] = 1800;
        watts[200] = -7;

        Cleaned cleaned = Plausibility.power(watts);

        assertThat(cleaned.removed()).isEqualTo(3);
        assertThat(MeanMaxCurve.power(TIME, cleaned.values(), 1).getFirst().mean())
                .isEqualTo(200);
    }

    @Test
    void a_sprint_of_three_seconds_is_a_record() {
        double[] watts = constant(300, 200);
        Arrays.fill(watts, 100, 103, 1400);

        assertThat(Plausibility.power(watts).removed()).isZero();
    }

    @Test
    void speeds_and_heights_out_of_this_world_are_taken_out() {
        double[] speed = constant(300, 3);
        speed[9] = 65.534;
        double[] elevation = constant(300, 100);
        elevation[9] = 11_500;
        elevation[99] = 400;

        assertThat(Plausibility.speed(TIME, speed, RUNNER).values()[9]).isNaN();
        assertThat(Plausibility.elevation(TIME, elevation).removed()).isEqualTo(2);
    }

    @Test
    void a_distance_that_falls_to_zero_for_a_moment_is_bridged() {
        double[] distance = running();
        distance[120] = 0;

        Cleaned cleaned = DistanceCleaning.monotone(TIME, distance, RUNNER);

        assertThat(cleaned.removed()).isEqualTo(1);
        assertThat(cleaned.values()[299]).isEqualTo(897);
        assertThat(BestEfforts.of(TIME, cleaned.values(), 400).getFirst().seconds())
                .isCloseTo(400 / 3.0, within(1e-9));
    }

    @Test
    void a_distance_that_starts_anew_is_carried_on() {
        double[] distance = running();
        for (int i = 150; i < 300; i++) {
            distance[i] -= 450;
        }

        Cleaned cleaned = DistanceCleaning.monotone(TIME, distance, RUNNER);

        assertThat(cleaned.values()).isSorted();
        assertThat(cleaned.values()[299]).isCloseTo(897 - 3, within(1e-9));
    }

    @Test
    void a_jump_ahead_makes_no_best_effort() {
        double[] distance = running();
        for (int i = 150; i < 300; i++) {
            distance[i] += 5000;
        }

        Cleaned cleaned = DistanceCleaning.monotone(TIME, distance, RUNNER);

        assertThat(BestEfforts.of(TIME, cleaned.values(), 400).getFirst().seconds())
                .isGreaterThanOrEqualTo(400 / 3.0 - 1e-9);
        assertThat(BestEfforts.of(TIME, cleaned.values(), 1000)).isEmpty();
    }

    @Test
    void a_device_that_catches_up_after_a_tunnel_is_believed() {
        double[] distance = running();
        for (int i = 100; i < 160; i++) {
            distance[i] = distance[100];
        }

        Cleaned cleaned = DistanceCleaning.monotone(TIME, distance, RUNNER);

        assertThat(cleaned.removed()).isZero();
        assertThat(cleaned.values()[299]).isEqualTo(897);
    }

    @Test
    void nothing_is_done_to_nothing() {
        assertThat(DistanceCleaning.monotone(new double[0], new double[0], RUNNER)
                        .values())
                .isEmpty();
        assertThat(Plausibility.heartRate(TIME, constant(300, Double.NaN)).removed())
                .isZero();
        assertThatThrownBy(() -> SpikeFilter.returning(TIME, running(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void whatever_comes_the_distance_never_falls(
            @ForAll @Size(min = 1, max = 80) List<@DoubleRange(min = -100, max = 5000) Double> metres) {
        double[] distance =
                metres.stream().mapToDouble(d -> d < -50 ? Double.NaN : d).toArray();

        double[] cleaned = DistanceCleaning.monotone(everySecond(distance.length), distance, RUNNER)
                .values();

        assertThat(Arrays.stream(cleaned).filter(d -> !Double.isNaN(d)).toArray())
                .isSorted();
        assertThat(BestEfforts.of(everySecond(distance.length), cleaned, 100, 400).stream()
                        .mapToDouble(BestEfforts.Effort::seconds))
                .allMatch(seconds -> seconds > 0);
    }
}
