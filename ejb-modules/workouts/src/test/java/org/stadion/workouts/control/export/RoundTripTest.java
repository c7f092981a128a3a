package org.stadion.workouts.control.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.DomainException;
import org.stadion.workouts.Exports.Format;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Pause;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

/** What is written and read again is what was there, to the last step that the format has. */
class RoundTripTest {

    private static DecodedSession session(ExportedWorkout workout, Format format) {
        var activity = Outings.again(workout, format);
        assertThat(activity.warnings()).isEmpty();
        assertThat(activity.sessions()).hasSize(1);
        return activity.sessions().getFirst();
    }

    private static void assertSameTimes(Telemetry written, Telemetry read) {
        assertThat(read.size()).isEqualTo(written.size());
        for (var i = 0; i < written.size(); i++) {
            assertThat(read.at(i)).as("time of sample %d", i).isEqualTo(written.at(i));
        }
    }

    private static void assertSame(Channel channel, Telemetry written, Telemetry read, double step) {
        var expected = written.column(channel).orElseThrow();
        var column = read.column(channel).orElseThrow(() -> new AssertionError(channel + " is lost"));
        for (var i = 0; i < written.size(); i++) {
            assertThat(column.missing(i)).as("%s of sample %d", channel, i).isEqualTo(expected.missing(i));
            if (!expected.missing(i)) {
                assertThat(column.value(i))
                        .as("%s of sample %d", channel, i)
                        .isCloseTo(expected.value(i), within(step / 2 + 1e-9));
            }
        }
    }

    @Test
    void a_power_ride_keeps_every_channel_in_fit_bit_by_bit() {
        var ride = Outings.powerRide();

        var read = session(ride, Format.FIT).telemetry();

        assertSameTimes(ride.telemetry(), read);
        var native_ = EnumSet.copyOf(ride.telemetry().channels());
        native_.remove(Channel.SKIN_TEMPERATURE);
        for (var channel : native_) {
            assertThat(read.column(channel))
                    .as(channel.key())
                    .isEqualTo(ride.telemetry().column(channel));
        }
        assertThat(read.pauses()).isEqualTo(List.of(new Pause(240_000, 330_000)));
    }

    @Test
    void what_fit_has_no_field_for_is_a_developer_field_under_its_own_name() {
        var ride = Outings.powerRide();

        var extras = session(ride, Format.FIT).telemetry().extras();

        assertThat(extras).hasSize(2);
        assertThat(extras.get(0).name()).isEqualTo("skin_temperature");
        assertThat(extras.get(0).unit()).isEqualTo("degC");
        assertThat(extras.get(0).column())
                .isEqualTo(ride.telemetry().column(Channel.SKIN_TEMPERATURE).orElseThrow());
        assertThat(extras.get(1)).isEqualTo(ride.telemetry().extras().getFirst());
    }

    @Test
    void totals_laps_and_sport_of_a_power_ride_survive_in_fit() {
        var ride = Outings.powerRide();

        var activity = Outings.again(ride, Format.FIT);
        var read = activity.sessions().getFirst();

        assertThat(read.sport().key()).isEqualTo("road_cycling");
        assertThat(read.start()).contains(Outings.EIGHT);
        assertThat(read.totals()).isEqualTo(ride.totals());
        assertThat(read.laps()).isEqualTo(ride.laps());
        assertThat(activity.recorder().product()).isEqualTo("Garmin Edge 530");
        assertThat(activity.zone().orElseThrow().getId()).isEqualTo("+02:00");
    }

    @Test
    void tcx_keeps_the_channels_that_its_schema_knows() {
        var ride = Outings.powerRide();

        var read = session(ride, Format.TCX).telemetry();

        assertSameTimes(ride.telemetry(), read);
        var known = List.of(
                Channel.LATITUDE,
                Channel.LONGITUDE,
                Channel.ALTITUDE,
                Channel.DISTANCE,
                Channel.SPEED,
                Channel.HEART_RATE,
                Channel.CADENCE,
                Channel.POWER);
        assertThat(read.channels()).containsExactlyInAnyOrderElementsOf(known);
        known.forEach(channel -> assertSame(channel, ride.telemetry(), read, 0));
    }

    @Test
    void a_pause_begins_a_new_track_in_tcx_and_a_new_segment_in_gpx() {
        var ride = Outings.powerRide();
        var resumed = 241;

        assertThat(session(ride, Format.TCX).telemetry().segmentStarts()).containsExactly(resumed);
        assertThat(session(ride, Format.GPX).telemetry().segmentStarts()).containsExactly(resumed);
    }

    @Test
    void gpx_keeps_the_channels_of_its_extensions() {
        var ride = Outings.powerRide();

        var read = session(ride, Format.GPX).telemetry();

        assertSameTimes(ride.telemetry(), read);
        for (var channel : Set.of(
                Channel.LATITUDE,
                Channel.LONGITUDE,
                Channel.ALTITUDE,
                Channel.DISTANCE,
                Channel.SPEED,
                Channel.HEART_RATE,
                Channel.CADENCE,
                Channel.POWER,
                Channel.TEMPERATURE)) {
            assertSame(channel, ride.telemetry(), read, 0);
        }
    }

    @Test
    void a_run_with_places_and_heart_rate_keeps_them_in_gpx_where_there_is_a_place() {
        var run = Outings.run();
        var placed = run.telemetry()
                .pick(java.util.stream.IntStream.range(0, 300)
                        .filter(i -> i < 100 || i > 110)
                        .toArray());

        var read = session(run, Format.GPX);

        assertThat(read.sport().key()).isEqualTo("running");
        assertSameTimes(placed, read.telemetry());
        for (var channel : placed.channels()) {
            assertSame(channel, placed, read.telemetry(), 0);
        }
    }

    @Test
    void a_run_keeps_its_gaps_and_its_milliseconds_in_tcx() {
        var run = Outings.run();

        var read = session(run, Format.TCX).telemetry();

        assertSameTimes(run.telemetry(), read);
        run.telemetry().channels().forEach(channel -> assertSame(channel, run.telemetry(), read, 0));
    }

    @Test
    void a_run_is_as_near_in_fit_as_semicircles_fifths_of_a_metre_and_seconds_allow() {
        var run = Outings.run();

        var read = session(run, Format.FIT).telemetry();

        assertThat(read.size()).isEqualTo(300);
        for (var i = 0; i < 300; i++) {
            assertThat(read.at(i).getEpochSecond())
                    .isEqualTo(run.telemetry().at(i).getEpochSecond());
        }
        assertSame(Channel.LATITUDE, run.telemetry(), read, 1 / Channel.SEMICIRCLES);
        assertSame(Channel.LONGITUDE, run.telemetry(), read, 1 / Channel.SEMICIRCLES);
        assertSame(Channel.ALTITUDE, run.telemetry(), read, 0.2);
        assertSame(Channel.HEART_RATE, run.telemetry(), read, 0);
    }

    @Test
    void a_pool_swim_keeps_its_lengths_and_its_pool_in_fit() {
        var swim = Outings.poolSwim();

        var read = session(swim, Format.FIT);

        assertThat(read.sport().key()).isEqualTo("pool_swimming");
        assertThat(read.lengths()).isEqualTo(swim.lengths());
        assertThat(read.totals().value(Total.POOL_LENGTH)).hasValue(25);
        assertThat(read.telemetry()).isEqualTo(swim.telemetry());
    }

    @Test
    void an_indoor_ride_keeps_its_streams_without_places() {
        var ride = Outings.indoorRide();

        for (var format : List.of(Format.FIT, Format.TCX)) {
            var read = session(ride, format).telemetry();
            assertSameTimes(ride.telemetry(), read);
            assertThat(read.hasPosition()).isFalse();
            assertSame(Channel.POWER, ride.telemetry(), read, 0);
            assertSame(Channel.HEART_RATE, ride.telemetry(), read, 0);
            assertSame(Channel.CADENCE, ride.telemetry(), read, format == Format.TCX ? 1 : 1 / 128.0);
        }
    }

    @Test
    void a_workout_without_places_is_no_gpx() {
        var ride = Outings.indoorRide();

        assertThatThrownBy(() -> ExportFile.of(ride, Format.GPX))
                .isInstanceOfSatisfying(
                        DomainException.Invalid.class,
                        refusal -> assertThat(refusal.slug()).isEqualTo("workout-export-impossible"));
    }

    @Test
    void a_value_that_a_field_of_fit_cannot_hold_is_missing_and_not_another_one() {
        var samples = new org.stadion.workouts.control.telemetry.TelemetryBuilder();
        samples.sample(Outings.EIGHT.toEpochMilli());
        samples.putValue(Channel.GPS_ACCURACY, 254);
        samples.sample(Outings.EIGHT.toEpochMilli() + 1000);
        samples.putValue(Channel.GPS_ACCURACY, 300);
        var workout =
                Outings.workout("running", samples.build(), Outings.totals().build(), List.of(), List.of());

        var accuracy = session(workout, Format.FIT).telemetry().column(Channel.GPS_ACCURACY);

        assertThat(accuracy.map(column -> column.raw(0))).contains(254L);
        assertThat(accuracy.map(column -> column.raw(1))).contains(Column.MISSING);
    }

    @Test
    void every_format_says_which_device_recorded() {
        for (var format : List.of(Format.FIT, Format.TCX, Format.GPX)) {
            var recorder = Outings.again(Outings.powerRide(), format).recorder();

            assertThat((recorder.manufacturer() + " " + recorder.product()).strip())
                    .as("%s", format)
                    .isEqualTo("Garmin Edge 530");
        }
    }

    @Test
    void a_place_on_the_date_line_is_one_in_every_format() {
        var sail = new TelemetryBuilder();
        for (var i = 0; i < 3; i++) {
            sail.sample(Outings.EIGHT.toEpochMilli() + i * 10_000L);
            sail.column(Channel.LATITUDE, 1e7, 0).set(i, 10_000_000L);
            sail.column(Channel.LONGITUDE, 1e7, 0).set(i, i == 2 ? -1_799_990_000L : 1_799_990_000L + i * 10_000L);
        }
        var crossing = Outings.workout("sailing", sail.build(), Outings.totals().build(), List.of(), List.of());

        for (var format : List.of(Format.FIT, Format.TCX, Format.GPX)) {
            var read = session(crossing, format).telemetry();

            assertThat(Math.abs(read.column(Channel.LONGITUDE).orElseThrow().value(1)))
                    .as("%s", format)
                    .isCloseTo(180, within(1e-6));
        }
    }

    @Test
    void greenwich_has_a_name() {
        var ride = Outings.powerRide();
        var there = new ExportedWorkout(
                ride.title(),
                ride.description(),
                ride.sport(),
                "",
                ride.device(),
                ride.start(),
                ZoneId.of("UTC"),
                ride.telemetry(),
                ride.totals(),
                ride.laps(),
                ride.lengths());

        assertThat(Outings.again(there, Format.FIT).zone()).contains(ZoneId.of("UTC"));
    }
}
