package org.stadion.workouts.control.analysis.zones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.stadion.workouts.control.analysis.Recordings.blocks;
import static org.stadion.workouts.control.analysis.Recordings.everySecond;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ZonesTest {

    @Test
    void coggans_seven_levels_end_at_his_percentages_which_belong_to_the_lower_zone() {
        ZoneScale zones = PowerZones.coggan(1);

        assertThat(zones.count()).isEqualTo(7);
        assertThat(zones.zoneOf(0)).isEqualTo(1);
        assertThat(zones.zoneOf(0.55)).isEqualTo(1);
        assertThat(zones.zoneOf(0.75)).isEqualTo(2);
        assertThat(zones.zoneOf(0.90)).isEqualTo(3);
        assertThat(zones.zoneOf(1.05)).isEqualTo(4);
        assertThat(zones.zoneOf(1.20)).isEqualTo(5);
        assertThat(zones.zoneOf(1.50)).isEqualTo(6);
        assertThat(zones.zoneOf(1.51)).isEqualTo(7);
    }

    @Test
    void threshold_heart_rate_zones() {
        ZoneScale zones = HeartRateZones.byThreshold(1);

        assertThat(zones.zoneOf(0.6)).isEqualTo(1);
        assertThat(zones.zoneOf(0.8)).isEqualTo(2);
        assertThat(zones.zoneOf(0.9)).isEqualTo(3);
        assertThat(zones.zoneOf(1.0)).isEqualTo(4);
        assertThat(zones.zoneOf(1.1)).isEqualTo(5);
    }

    /** In floating numbers 0.7 times 180 falls short of 126. */
    @Test
    void a_beat_on_a_limit_lies_on_it_whatever_the_maximum() {
        for (int maximum = 100; maximum <= 240; maximum += 10) {
            ZoneScale zones = HeartRateZones.byMaximum(maximum);

            for (int tenths = 6; tenths <= 9; tenths++) {
                assertThat(zones.zoneOf(maximum / 10 * tenths))
                        .as(tenths + " tenths of " + maximum)
                        .isEqualTo(tenths - 5);
                assertThat(zones.zoneOf(maximum / 10 * tenths + 1)).isEqualTo(tenths - 4);
            }
        }
    }

    @Test
    void maximum_heart_rate_zones_are_tenths_from_half_of_it() {
        ZoneScale zones = HeartRateZones.byMaximum(200);

        assertThat(zones.zoneOf(99)).isZero();
        assertThat(zones.zoneOf(100)).isEqualTo(1);
        assertThat(zones.zoneOf(120)).isEqualTo(1);
        assertThat(zones.zoneOf(121)).isEqualTo(2);
        assertThat(zones.zoneOf(140)).isEqualTo(2);
        assertThat(zones.zoneOf(160)).isEqualTo(3);
        assertThat(zones.zoneOf(180)).isEqualTo(4);
        assertThat(zones.zoneOf(182)).isEqualTo(5);
        assertThat(zones.zoneOf(230)).isEqualTo(5);
    }

    @Test
    void reserve_zones_are_karvonens() {
        // 60 + 0.7 x (200 - 60) = 158
        ZoneScale zones = HeartRateZones.byReserve(60, 200);

        assertThat(zones.zones().get(1).upTo()).isCloseTo(158, within(1e-9));
        assertThat(zones.zoneOf(158)).isEqualTo(2);
        assertThat(zones.zoneOf(129)).isZero();
    }

    @Test
    void pace_zones_are_faster_upwards() {
        // Threshold 4:00/km: 129 % is 5:09.6/km, 90 % is 3:36/km.
        ZoneScale zones = PaceZones.friel(1000 / 240.0);

        assertThat(zones.zoneOf(1000 / 310.0)).isEqualTo(1);
        assertThat(zones.zoneOf(1000 / 309.0)).isEqualTo(2);
        assertThat(zones.zoneOf(1000 / 240.0)).isEqualTo(4);
        assertThat(zones.zoneOf(1000 / 217.0)).isEqualTo(6);
        assertThat(zones.zoneOf(1000 / 215.0)).isEqualTo(7);
    }

    @Test
    void custom_zones_must_ascend() {
        assertThat(HeartRateZones.custom(100, 120, 140).zoneOf(130)).isEqualTo(2);
        assertThatThrownBy(() -> HeartRateZones.custom(100, 140, 120)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PowerZones.coggan(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void own_percentages_follow_the_threshold() {
        ZoneScale watts = PowerZones.custom(250, 60, 80, 100);

        assertThat(watts.count()).isEqualTo(4);
        assertThat(watts.zoneOf(150)).isEqualTo(1);
        assertThat(watts.zoneOf(250)).isEqualTo(3);
        assertThat(watts.zoneOf(251)).isEqualTo(4);
        assertThat(PaceZones.custom(4, 90).zoneOf(3.7)).isEqualTo(2);
    }

    @Test
    void the_histogram_counts_each_sample_for_the_interval_before_it() {
        double[] beats = {140, 145, 140, 150, 160, 175, 190, 150, 145, 140};
        double[] time = {60, 90, 100, 140, 170, 190, 200, 230, 290, 300};

        assertThat(Histogram.seconds(time, beats, 1))
                .isEqualTo(Map.of(140, 80.0, 145, 90.0, 150, 70.0, 160, 30.0, 175, 20.0, 190, 10.0));
        assertThat(Histogram.seconds(time, beats, 50)).isEqualTo(Map.of(2, 170.0, 3, 130.0));
        assertThatThrownBy(() -> Histogram.seconds(time, beats, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void bins_and_zones_share_out_the_same_time(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = 0, max = 220) Double> rates,
            @ForAll @DoubleRange(min = 0.5, max = 50) double width) {
        double[] beats = rates.stream().mapToDouble(Double::doubleValue).toArray();
        double[] time = everySecond(beats.length);

        double binned = Histogram.seconds(time, beats, width).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();

        assertThat(binned)
                .isCloseTo(
                        Arrays.stream(TimeInZone.seconds(time, beats, HeartRateZones.byMaximum(190)))
                                .sum(),
                        within(1e-9));
    }

    @Test
    void the_last_zone_is_open() {
        assertThat(PowerZones.coggan(200).zones().getLast())
                .isEqualTo(new ZoneScale.Zone(7, 300, Double.POSITIVE_INFINITY));
    }

    @Test
    void time_in_zone_adds_up_to_the_measured_time() {
        double[] beats = blocks(90, 61, 110, 60, 190, 30);

        double[] seconds = TimeInZone.seconds(everySecond(beats.length), beats, HeartRateZones.byMaximum(200));

        assertThat(seconds).containsExactly(60, 60, 0, 0, 0, 30);
    }

    @Test
    void a_pause_belongs_to_no_zone() {
        double[] beats = blocks(110, 61, 190, 60);
        double[] time = everySecond(121);
        Arrays.setAll(time, i -> i < 61 ? i : i + 3600);

        double[] seconds = TimeInZone.seconds(time, beats, HeartRateZones.byMaximum(200));

        assertThat(seconds).containsExactly(0, 60, 0, 0, 0, 60);
    }

    @Property
    void every_value_is_in_exactly_one_zone(
            @ForAll @DoubleRange(min = 1, max = 2000) double ftp,
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0, max = 3000) Double> powers) {
        double[] watts = powers.stream().mapToDouble(Double::doubleValue).toArray();
        ZoneScale scale = PowerZones.coggan(ftp);

        for (double value : watts) {
            long zones = scale.zones().stream()
                    .filter(zone -> value <= zone.upTo() && (value > zone.above() || zone.number() == 1))
                    .count();
            assertThat(zones).isEqualTo(1);
        }
        double[] seconds = TimeInZone.seconds(everySecond(watts.length), watts, scale);
        assertThat(Arrays.stream(seconds).sum()).isCloseTo(watts.length - 1.0, within(1e-9));
    }

    @Test
    void a_distribution_is_judged_by_three_bands() {
        var distribution = IntensityDistribution.of(new double[] {600, 3000, 4400, 500, 1000, 500})
                .orElseThrow();

        assertThat(distribution.easy()).isCloseTo(80, within(1e-9));
        assertThat(distribution.moderate()).isCloseTo(5, within(1e-9));
        assertThat(distribution.hard()).isCloseTo(15, within(1e-9));
        assertThat(distribution.easyBand()).isEqualTo(IntensityDistribution.Band.WITHIN);
        assertThat(distribution.moderateBand()).isEqualTo(IntensityDistribution.Band.WITHIN);
        assertThat(distribution.hardBand()).isEqualTo(IntensityDistribution.Band.WITHIN);
        assertThat(new IntensityDistribution(70, 25, 5).easyBand()).isEqualTo(IntensityDistribution.Band.BELOW);
        assertThat(new IntensityDistribution(70, 25, 5).moderateBand()).isEqualTo(IntensityDistribution.Band.ABOVE);
        assertThat(IntensityDistribution.of(new double[6])).isEmpty();
    }
}
