package org.stadion.workouts.control.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.control.analysis.Recordings.everySecond;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stadion.workouts.control.analysis.grade.GradeAdjustedPace;
import org.stadion.workouts.control.analysis.grade.GradeModel;
import org.stadion.workouts.control.analysis.heart.Decoupling;
import org.stadion.workouts.control.analysis.heart.HeartLimits;
import org.stadion.workouts.control.analysis.heart.Trimp;
import org.stadion.workouts.control.analysis.motion.MovingTime;
import org.stadion.workouts.control.analysis.motion.Splits;
import org.stadion.workouts.control.analysis.power.NormalizedPower;
import org.stadion.workouts.control.analysis.quality.DistanceCleaning;
import org.stadion.workouts.control.analysis.quality.Plausibility;
import org.stadion.workouts.control.analysis.records.BestEfforts;
import org.stadion.workouts.control.analysis.records.MeanMaxCurve;
import org.stadion.workouts.control.analysis.routes.RouteSignature;
import org.stadion.workouts.control.analysis.sampling.Thinning;
import org.stadion.workouts.control.analysis.series.SecondGrid;
import org.stadion.workouts.control.analysis.terrain.ClimbRule;
import org.stadion.workouts.control.analysis.terrain.Climbs;
import org.stadion.workouts.control.analysis.terrain.ElevationGain;
import org.stadion.workouts.control.analysis.zones.PowerZones;
import org.stadion.workouts.control.analysis.zones.TimeInZone;

/** The longest recording we accept, through everything: a quadratic algorithm would need days. */
class LongRecordingTest {

    private static final int SAMPLES = 1_000_000;

    @Test
    @Timeout(60)
    void a_million_samples_pass_through_every_analysis() {
        var random = new Random(11);
        double[] time = everySecond(SAMPLES);
        double[] watts = new double[SAMPLES];
        double[] beats = new double[SAMPLES];
        double[] distance = new double[SAMPLES];
        double[] elevation = new double[SAMPLES];
        double[] latitude = new double[SAMPLES];
        double[] longitude = new double[SAMPLES];
        for (int i = 1; i < SAMPLES; i++) {
            watts[i] = 200 + 60 * random.nextGaussian();
            beats[i] = 140 + 10 * Math.sin(i / 900.0);
            distance[i] = distance[i - 1] + 8 + Math.sin(i / 300.0);
            elevation[i] = 300 + 200 * Math.sin(i / 2000.0) + random.nextGaussian();
            latitude[i] = 47 + 0.3 * Math.sin(i / 50_000.0) + 1e-5 * random.nextGaussian();
            longitude[i] = 8 + 0.3 * Math.cos(i / 30_000.0) + 1e-5 * random.nextGaussian();
        }
        double[] power = Plausibility.power(watts).values();
        double[] heart = Plausibility.heartRate(time, beats).values();
        double[] way = DistanceCleaning.monotone(time, distance, 40).values();

        assertThat(NormalizedPower.ofSeconds(SecondGrid.closed(time, power)).isPresent())
                .isTrue();
        assertThat(Trimp.MEN.of(time, heart, new HeartLimits(50, 190, 170)).isPresent())
                .isTrue();
        assertThat(Decoupling.ofPower(time, power, heart).isPresent()).isTrue();
        assertThat(MeanMaxCurve.power(time, power, MeanMaxCurve.standardDurations()))
                .hasSameSizeAs(MeanMaxCurve.standardDurations());
        assertThat(MeanMaxCurve.speed(time, way, MeanMaxCurve.standardDurations()))
                .isNotEmpty();
        assertThat(BestEfforts.of(time, way, BestEfforts.cyclingDistances())).isNotEmpty();
        assertThat(GradeAdjustedPace.speed(true, time, way, elevation, SAMPLES, GradeModel.MINETTI)
                        .isPresent())
                .isTrue();
        assertThat(ElevationGain.of(elevation).gain().isPresent()).isTrue();
        assertThat(Climbs.of(way, elevation, ClimbRule.STANDARD)).isNotEmpty();
        double[] moving = MovingTime.soFar(time, way, List.of(), 0.3);
        assertThat(Splits.of(time, way, moving, Splits.KILOMETRE)).isNotEmpty();
        assertThat(Arrays.stream(TimeInZone.seconds(time, power, PowerZones.coggan(250)))
                        .sum())
                .isPositive();
        assertThat(Thinning.extremes(power, 1000)).hasSizeLessThanOrEqualTo(1000);
        assertThat(RouteSignature.of(latitude, longitude)).isPresent();
    }
}
