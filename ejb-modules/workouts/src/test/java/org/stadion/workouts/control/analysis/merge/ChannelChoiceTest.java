package org.stadion.workouts.control.analysis.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.stadion.workouts.control.analysis.Recordings.constant;
import static org.stadion.workouts.control.analysis.Recordings.everySecond;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.analysis.merge.ChannelChoice.Why;
import org.stadion.workouts.control.analysis.merge.ChannelOffer.Origin;

class ChannelChoiceTest {

    private static final ChannelOffer WATCH = new ChannelOffer("watch", Origin.DEVICE_FILE, 0.97, 1);
    private static final ChannelOffer STRAVA = new ChannelOffer("strava", Origin.PROVIDER_STREAM, 0.99, 1);

    @Test
    void nobody_or_only_one_has_it() {
        var nothing = new ChannelOffer("phone", Origin.PHONE, 0, 1);

        assertThat(ChannelChoice.of(List.of(nothing))).isEmpty();
        assertThat(ChannelChoice.of(List.of(nothing, WATCH))).contains(new ChannelChoice(WATCH, Why.ONLY_SOURCE));
    }

    @Test
    void clearly_more_complete_beats_nearer_to_the_sensor() {
        var dropOuts = new ChannelOffer("watch", Origin.DEVICE_FILE, 0.6, 1);

        assertThat(ChannelChoice.of(List.of(dropOuts, STRAVA))).contains(new ChannelChoice(STRAVA, Why.MORE_COMPLETE));
    }

    @Test
    void of_two_alike_the_device_beats_the_provider() {
        assertThat(ChannelChoice.of(List.of(STRAVA, WATCH))).contains(new ChannelChoice(WATCH, Why.NEARER_TO_SENSOR));
    }

    @Test
    void of_two_devices_the_finer_one_and_else_the_first() {
        var smart = new ChannelOffer("old watch", Origin.DEVICE_FILE, 1, 4);
        var twin = new ChannelOffer("second watch", Origin.DEVICE_FILE, 0.98, 1);

        assertThat(ChannelChoice.of(List.of(smart, WATCH))).contains(new ChannelChoice(WATCH, Why.FINER));
        assertThat(ChannelChoice.of(List.of(WATCH, twin))).contains(new ChannelChoice(WATCH, Why.FIRST));
        assertThatThrownBy(() -> new ChannelOffer("x", Origin.PHONE, 2, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void heart_rates_of_one_run_agree_although_a_clock_is_a_minute_off() {
        double[] time = everySecond(1800);
        double[] one = wandering(5);
        double[] other = Arrays.stream(one).map(beats -> beats + 2).toArray();

        assertThat(HeartRateCorrelation.of(time, one, time, other, 62)).isCloseTo(1, within(1e-6));
        assertThat(HeartRateCorrelation.of(time, one, time, wandering(6), 0)).isLessThan(0.8);
    }

    @Test
    void too_little_in_common_says_nothing() {
        double[] time = everySecond(200);

        assertThat(HeartRateCorrelation.of(time, time, time, time, 0)).isNaN();
        assertThat(HeartRateCorrelation.of(everySecond(600), constant(600, 140), everySecond(600), wandering(1), 0))
                .isNaN();
        assertThat(HeartRateCorrelation.of(new double[0], new double[0], time, time, 0))
                .isNaN();
    }

    private static double[] wandering(long seed) {
        var random = new Random(seed);
        double[] beats = new double[seed == 1 ? 600 : 1800];
        beats[0] = 140;
        for (int i = 1; i < beats.length; i++) {
            beats[i] = 140 + 0.99 * (beats[i - 1] - 140) + random.nextGaussian();
        }
        return beats;
    }
}
