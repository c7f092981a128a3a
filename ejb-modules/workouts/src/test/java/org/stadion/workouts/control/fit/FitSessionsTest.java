package org.stadion.workouts.control.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.control.fit.FitBytes.BYTE;
import static org.stadion.workouts.control.fit.FitBytes.EIGHT;
import static org.stadion.workouts.control.fit.FitBytes.ENUM;
import static org.stadion.workouts.control.fit.FitBytes.FLOAT32;
import static org.stadion.workouts.control.fit.FitBytes.STRING;
import static org.stadion.workouts.control.fit.FitBytes.UINT16;
import static org.stadion.workouts.control.fit.FitBytes.UINT32;
import static org.stadion.workouts.control.fit.FitBytes.UINT32Z;
import static org.stadion.workouts.control.fit.FitBytes.UINT8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.Recorder;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.ExtraColumn;
import org.stadion.workouts.control.telemetry.Pause;

/** What is put together from messages of more than one kind. */
class FitSessionsTest {
    private static final int RECORD = 20;
    private static final int[] TIME_AND_HEART = {253, 4, UINT32, 3, 1, UINT8};
    private static final int[] SESSION = {
        253, 4, UINT32, 2, 4, UINT32, 5, 1, ENUM, 6, 1, ENUM, 7, 4, UINT32, 9, 4, UINT32, 18, 1, UINT8, 92, 1, UINT8
    };

    @Test
    void a_session_brings_its_sport_its_start_and_the_devices_totals() {
        var session = decode(FitBytes.littleEndian()
                        .activity()
                        .define(1, RECORD, TIME_AND_HEART)
                        .write(1, EIGHT + 2, 140)
                        .define(2, 18, SESSION)
                        .write(2, EIGHT + 60, EIGHT, 1, 3, 60_500, 18_000, 84, 64)
                        .file())
                .sessions()
                .getFirst();

        assertThat(session.sport().key()).isEqualTo("trail_running");
        assertThat(session.sourceSport()).isEqualTo("1/3");
        assertThat(session.start()).contains(Instant.parse("2024-06-01T08:00:00Z"));
        assertThat(session.totals().value(Total.ELAPSED)).hasValue(60.5);
        assertThat(session.totals().value(Total.DISTANCE)).hasValue(180);
        assertThat(session.totals().value(Total.AVG_CADENCE)).hasValue(84.5);
    }

    @Test
    void a_device_whose_clock_was_not_set_tells_seconds_but_no_day() {
        var sinceSwitchedOn = 1_000L;
        var fit = FitBytes.littleEndian().activity().define(1, RECORD, TIME_AND_HEART);
        for (var second = 0; second <= 100; second++) {
            fit.write(1, sinceSwitchedOn + second, 100);
        }
        fit.define(3, 19, 253, 4, UINT32, 2, 4, UINT32).write(3, sinceSwitchedOn + 100, sinceSwitchedOn + 40);
        fit.define(2, 18, SESSION).write(2, sinceSwitchedOn + 100, sinceSwitchedOn, 1, 0, 100_000, 0, 0xFF, 0xFF);

        var activity = decode(fit.file());
        var session = activity.sessions().getFirst();
        var standing = session.standingAt(Instant.parse("2026-06-01T08:00:00Z"));

        assertThat(session.start()).isEmpty();
        assertThat(activity.warned(WarningCode.CLOCK_UNSET)).isTrue();
        assertThat(standing.telemetry().start()).isEqualTo("2026-06-01T08:00:00Z");
        assertThat(standing.laps().getFirst().start()).isEqualTo("2026-06-01T08:00:40Z");
    }

    @Test
    void every_leg_of_a_multisport_file_is_a_session_of_its_own() {
        var fit = FitBytes.littleEndian().activity().define(1, RECORD, TIME_AND_HEART);
        for (var second = 0; second <= 100; second++) {
            fit.write(1, EIGHT + second, 100);
        }
        fit.define(3, 19, 253, 4, UINT32, 2, 4, UINT32)
                .write(3, EIGHT + 30, EIGHT)
                .write(3, EIGHT + 50, EIGHT + 30)
                .write(3, EIGHT + 100, EIGHT + 70);
        fit.define(2, 18, SESSION)
                .write(2, EIGHT + 30, EIGHT, 5, 18, 30_000, 0, 0xFF, 0xFF)
                .write(2, EIGHT + 40, EIGHT + 30, 3, 0, 10_000, 0, 0xFF, 0xFF)
                .write(2, EIGHT + 100, EIGHT + 70, 2, 0, 30_000, 0, 0xFF, 0xFF);

        var activity = decode(fit.file());

        assertThat(activity.sessions())
                .extracting(session -> session.sport().key())
                .containsExactly("open_water_swimming", "transition", "cycling");
        // 0..29, then 30..50 with ten seconds of grace, then 70..100; what lies between belongs to nobody.
        assertThat(activity.sessions())
                .extracting(session -> session.telemetry().size())
                .containsExactly(30, 21, 31);
        assertThat(activity.sessions())
                .extracting(session -> session.laps().size())
                .containsExactly(1, 1, 1);
        assertThat(activity.warned(WarningCode.RECORDS_OUTSIDE_SESSIONS)).isTrue();
    }

    @Test
    void a_session_written_again_replaces_the_earlier_one() {
        var activity = decode(FitBytes.littleEndian()
                .activity()
                .define(1, RECORD, TIME_AND_HEART)
                .write(1, EIGHT, 140)
                .define(2, 18, SESSION)
                .write(2, EIGHT + 60, EIGHT, 1, 0, 60_000, 0, 0xFF, 0xFF)
                .write(2, EIGHT + 90, EIGHT, 1, 0, 90_000, 0, 0xFF, 0xFF)
                .file());

        assertThat(activity.sessions()).singleElement().satisfies(session -> {
            assertThat(session.totals().value(Total.ELAPSED)).hasValue(90);
            assertThat(session.telemetry().size()).isEqualTo(1);
        });
    }

    @Test
    void without_a_session_the_records_are_one() {
        var activity = decode(FitBytes.littleEndian()
                .activity()
                .define(4, 12, 0, 1, ENUM, 1, 1, ENUM)
                .write(4, 2, 8)
                .define(1, RECORD, TIME_AND_HEART)
                .write(1, EIGHT, 140)
                .file());

        assertThat(activity.sessions()).singleElement().satisfies(session -> {
            assertThat(session.sport().key()).isEqualTo("mountain_biking");
            assertThat(session.start()).contains(Instant.parse("2024-06-01T08:00:00Z"));
            assertThat(session.totals().isEmpty()).isTrue();
        });
        assertThat(activity.warned(WarningCode.SESSION_MISSING)).isTrue();
    }

    @Test
    void timer_stops_are_pauses_until_the_next_start() {
        var fit = FitBytes.littleEndian()
                .activity()
                .define(1, RECORD, TIME_AND_HEART)
                .define(2, 21, 253, 4, UINT32, 0, 1, ENUM, 1, 1, ENUM)
                .write(2, EIGHT, 0, 0)
                .write(1, EIGHT, 100)
                .write(1, EIGHT + 10, 100)
                .write(2, EIGHT + 10, 0, 4)
                .write(2, EIGHT + 12, 36, 1)
                .write(2, EIGHT + 70, 0, 0)
                .write(1, EIGHT + 70, 100)
                .write(1, EIGHT + 80, 100)
                .write(2, EIGHT + 80, 0, 1);

        var telemetry = decode(fit.file()).sessions().getFirst().telemetry();

        assertThat(telemetry.pauses()).containsExactly(new Pause(10_000, 70_000));
    }

    @Test
    void the_wall_clock_is_known_from_the_local_timestamp() {
        var activity = decode(FitBytes.littleEndian()
                .activity()
                .define(1, RECORD, TIME_AND_HEART)
                .write(1, EIGHT, 100)
                .define(2, 34, 253, 4, UINT32, 5, 4, UINT32)
                .write(2, EIGHT, EIGHT + 20_700 + 3)
                .file());

        assertThat(activity.zone()).contains(ZoneOffset.ofHoursMinutes(5, 45));
    }

    @Test
    void a_swim_without_distances_has_those_of_its_lengths() {
        var fit = FitBytes.littleEndian().activity().define(1, RECORD, TIME_AND_HEART);
        for (var second = 0; second <= 120; second += 10) {
            fit.write(1, EIGHT + second, 100);
        }
        fit.define(3, 101, 2, 4, UINT32, 3, 4, UINT32, 5, 2, UINT16, 7, 1, ENUM, 12, 1, ENUM)
                .write(3, EIGHT, 30_000, 12, 0, 1)
                .write(3, EIGHT + 30, 30_000, 13, 2, 1)
                .write(3, EIGHT + 60, 30_000, 0, 0xFF, 0)
                .write(3, EIGHT + 90, 30_000, 12, 0, 1)
                .define(2, 18, 2, 4, UINT32, 5, 1, ENUM, 6, 1, ENUM, 44, 2, UINT16)
                .write(2, EIGHT, 5, 17, 2500);

        var session = decode(fit.file()).sessions().getFirst();

        assertThat(session.sport().key()).isEqualTo("pool_swimming");
        assertThat(session.lengths()).hasSize(4);
        assertThat(session.lengths().get(1).stroke()).isEqualTo("breaststroke");
        assertThat(session.lengths().get(2).active()).isFalse();
        var nan = Double.NaN;
        assertThat(session.telemetry().column(Channel.DISTANCE).orElseThrow().values())
                .containsExactly(0, nan, nan, 25, nan, nan, 50, nan, nan, nan, nan, nan, 75);
    }

    @Test
    void heart_rates_stored_under_water_reach_the_records_they_belong_to() {
        // Beats at +0.5, +1.0, +1.5 and +2.5 s of the strap's clock, whose tick 2048 is eight o'clock.
        var packed = pack(2048 + 512, 2048 + 1024, 2048 + 1536, 2048 + 2560);
        var fit = FitBytes.littleEndian()
                .activity()
                .define(1, RECORD, 253, 4, UINT32)
                .write(1, EIGHT)
                .write(1, EIGHT + 1)
                .write(1, EIGHT + 2)
                .write(1, EIGHT + 3)
                .write(1, EIGHT + 60)
                .define(2, 132, 253, 4, UINT32, 0, 2, UINT16, 6, 1, UINT8, 9, 4, UINT32)
                .write(2, EIGHT, 0, 100, 2048)
                .define(3, 132, 6, 4, UINT8, 10, 6, BYTE)
                .write(3, new byte[] {101, 103, 110, 120}, packed);

        var telemetry = decode(fit.file()).sessions().getFirst().telemetry();

        assertThat(telemetry.column(Channel.HEART_RATE).orElseThrow().values())
                .containsExactly(100, 102, 110, 120, Double.NaN);
    }

    private static byte[] pack(int... ticks) {
        var packed = new byte[ticks.length / 2 * 3];
        for (var i = 0; i < ticks.length; i += 2) {
            var first = ticks[i] & 0xFFF;
            var second = ticks[i + 1] & 0xFFF;
            packed[i / 2 * 3] = (byte) first;
            packed[i / 2 * 3 + 1] = (byte) (first >> 8 | (second & 0x0F) << 4);
            packed[i / 2 * 3 + 2] = (byte) (second >> 4);
        }
        return packed;
    }

    @Test
    void developer_fields_are_kept_by_name_and_stand_in_for_what_the_device_does_not_measure() {
        var fit = FitBytes.littleEndian()
                .activity()
                .define(
                        2, 206, 0, 1, UINT8, 1, 1, UINT8, 2, 1, UINT8, 3, 16, STRING, 8, 8, STRING, 14, 2, UINT16, 15,
                        1, UINT8)
                .write(2, 0, 1, UINT16, "Power", "Watts", RECORD, 7)
                .write(2, 0, 2, FLOAT32, "Leg Spring", "kN/m", 0xFFFF, 0xFF)
                .define(1, RECORD, new int[] {1, 2, 0, 2, 4, 0, 9, 1, 0}, 253, 4, UINT32)
                .write(1, EIGHT, 231, 9.5f, 1);

        var activity = decode(fit.file());

        var telemetry = activity.sessions().getFirst().telemetry();
        assertThat(telemetry.column(Channel.POWER).orElseThrow().values()).containsExactly(231);
        assertThat(telemetry.extras()).singleElement().satisfies(extra -> {
            assertThat(extra).extracting(ExtraColumn::name, ExtraColumn::unit).containsExactly("Leg Spring", "kN/m");
            assertThat(extra.column().values()).containsExactly(9.5);
        });
        assertThat(activity.warned(WarningCode.DEVELOPER_FIELD_UNDECLARED)).isTrue();
    }

    @Test
    void power_of_an_app_fills_the_leg_in_which_the_device_measures_none() {
        var fit = FitBytes.littleEndian()
                .activity()
                .define(
                        2, 206, 0, 1, UINT8, 1, 1, UINT8, 2, 1, UINT8, 3, 16, STRING, 8, 8, STRING, 14, 2, UINT16, 15,
                        1, UINT8)
                .write(2, 0, 1, UINT16, "Power", "Watts", RECORD, 7)
                .define(1, RECORD, new int[] {1, 2, 0}, 253, 4, UINT32, 7, 2, UINT16)
                .write(1, EIGHT, 240, 0xFFFF)
                .write(1, EIGHT + 1, 0xFFFF, 265)
                .write(1, EIGHT + 2, 0xFFFF, 0xFFFF);

        var telemetry = decode(fit.file()).sessions().getFirst().telemetry();

        assertThat(telemetry.column(Channel.POWER).orElseThrow().values()).containsExactly(240, 265, Double.NaN);
    }

    @Test
    void the_maker_and_the_sensors_are_named() {
        var fit = FitBytes.littleEndian()
                .define(0, 0, 0, 1, ENUM, 1, 2, UINT16, 2, 2, UINT16, 3, 4, UINT32Z)
                .write(0, 4, 1, 2697, 123_456_789)
                .define(2, 23, 0, 1, UINT8, 2, 2, UINT16, 4, 2, UINT16, 5, 2, UINT16, 27, 12, STRING)
                .write(2, 0, 1, 2697, 1350, "fenix 5")
                .write(2, 1, 123, 4, 0xFFFF, "H10")
                .define(1, RECORD, TIME_AND_HEART)
                .write(1, EIGHT, 140);

        var activity = decode(fit.file());

        assertThat(activity.recorder()).isEqualTo(new Recorder("Garmin", "fenix 5", "123456789", "13.50"));
        assertThat(activity.sensors()).containsExactly(new Recorder("Polar", "H10", "", ""));
    }

    @Test
    void a_session_dated_before_the_clock_was_set_begins_with_its_records() {
        var session = decode(FitBytes.littleEndian()
                        .activity()
                        .define(1, RECORD, TIME_AND_HEART)
                        .write(1, EIGHT, 140)
                        .define(2, 18, SESSION)
                        .write(2, EIGHT + 60, 0, 1, 3, 60_500, 18_000, 84, 64)
                        .file())
                .sessions()
                .getFirst();

        assertThat(session.start()).contains(Instant.parse("2024-06-01T08:00:00Z"));
        assertThat(session.totals().value(Total.DISTANCE)).hasValue(180);
    }

    @Test
    void chained_activities_follow_one_another() {
        var chain = new ByteArrayOutputStream();
        chain.writeBytes(oneRecord(EIGHT, 4));
        chain.writeBytes(oneRecord(EIGHT + 3600, 2));
        chain.writeBytes(oneRecord(EIGHT + 7200, 4));

        var activity = decode(chain.toByteArray());

        assertThat(activity.sessions())
                .extracting(session -> session.start().orElseThrow())
                .containsExactly(Instant.parse("2024-06-01T08:00:00Z"), Instant.parse("2024-06-01T10:00:00Z"));
    }

    @Test
    void bytes_after_the_chain_are_ignored_with_a_warning() {
        var chain = new ByteArrayOutputStream();
        chain.writeBytes(oneRecord(EIGHT, 4));
        chain.writeBytes(new byte[500]);

        assertThat(decode(chain.toByteArray()).warned(WarningCode.TRAILING_DATA_IGNORED))
                .isTrue();
    }

    @Test
    void a_session_that_tells_only_its_end_is_of_that_day() {
        var session = decode(FitBytes.littleEndian()
                        .activity()
                        .define(2, 18, 253, 4, UINT32, 5, 1, ENUM)
                        .write(2, EIGHT + 60, 1)
                        .file())
                .sessions()
                .getFirst();

        assertThat(session.start()).contains(Instant.parse("2024-06-01T08:01:00Z"));
    }

    @Test
    void without_a_session_the_totals_are_those_of_the_laps() {
        var totals = decode(twoLaps(EIGHT + 120)).sessions().getFirst().totals();

        assertThat(totals.value(Total.DISTANCE)).hasValue(700);
        assertThat(totals.value(Total.TIMER)).hasValue(110);
        assertThat(totals.value(Total.ELAPSED)).hasValue(120);
        assertThat(totals.has(Total.AVG_HEART_RATE)).as("left to the records").isFalse();
    }

    @Test
    void laps_that_do_not_last_to_the_last_record_have_not_counted_all() {
        assertThat(decode(twoLaps(EIGHT + 300)).sessions().getFirst().totals().isEmpty())
                .isTrue();
    }

    private static byte[] twoLaps(long lastRecord) {
        return FitBytes.littleEndian()
                .activity()
                .define(1, RECORD, TIME_AND_HEART)
                .write(1, EIGHT, 140)
                .write(1, lastRecord, 150)
                .define(3, 19, 2, 4, UINT32, 7, 4, UINT32, 8, 4, UINT32, 9, 4, UINT32, 15, 1, UINT8)
                .write(3, EIGHT, 60_000, 60_000, 30_000, 140)
                .write(3, EIGHT + 60, 60_000, 50_000, 40_000, 150)
                .file();
    }

    private static byte[] oneRecord(long time, int type) {
        return FitBytes.littleEndian()
                .define(0, 0, 0, 1, ENUM)
                .write(0, type)
                .define(1, RECORD, TIME_AND_HEART)
                .write(1, time, 140)
                .file();
    }

    private static DecodedActivity decode(byte[] file) {
        return FitDecoder.decode(file, new Warnings());
    }
}
