package org.stadion.workouts.control.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.stadion.workouts.control.fit.FitBytes.BYTE;
import static org.stadion.workouts.control.fit.FitBytes.EIGHT;
import static org.stadion.workouts.control.fit.FitBytes.ENUM;
import static org.stadion.workouts.control.fit.FitBytes.FLOAT32;
import static org.stadion.workouts.control.fit.FitBytes.SINT32;
import static org.stadion.workouts.control.fit.FitBytes.UINT16;
import static org.stadion.workouts.control.fit.FitBytes.UINT32;
import static org.stadion.workouts.control.fit.FitBytes.UINT8;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Telemetry;

/** The protocol, byte by byte; expected values are those of the published profile's scales. */
class FitDecoderTest {
    private static final int RECORD = 20;
    private static final int[] TIME_AND_HEART = {253, 4, UINT32, 3, 1, UINT8};

    @Test
    void records_are_samples_in_the_profiles_units() {
        var activity = decode(FitBytes.littleEndian()
                .activity()
                .define(
                        1, RECORD, 253, 4, UINT32, 0, 4, SINT32, 1, 4, SINT32, 2, 2, UINT16, 5, 4, UINT32, 6, 2, UINT16,
                        7, 2, UINT16)
                .write(1, EIGHT, 596_523_236, 119_304_647, 3000, 12_345, 3456, 250)
                .write(1, EIGHT + 1, 596_523_300, 119_304_647, 3005, 12_700, 3556, 260)
                .file());

        var telemetry = telemetry(activity);
        assertThat(telemetry.start()).isEqualTo(Instant.parse("2024-06-01T08:00:00Z"));
        assertThat(value(telemetry, Channel.LATITUDE)).isCloseTo(50, within(1e-7));
        assertThat(value(telemetry, Channel.LONGITUDE)).isCloseTo(10, within(1e-7));
        assertThat(value(telemetry, Channel.ALTITUDE)).isEqualTo(100);
        assertThat(value(telemetry, Channel.DISTANCE)).isEqualTo(123.45);
        assertThat(value(telemetry, Channel.SPEED)).isEqualTo(3.456);
        assertThat(value(telemetry, Channel.POWER)).isEqualTo(250);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 14})
    void both_headers_are_read(int headerSize) {
        var fit = FitBytes.littleEndian()
                .activity()
                .define(1, RECORD, TIME_AND_HEART)
                .write(1, EIGHT, 140);
        var size = fit.file().length - 16;

        var activity = decode(fit.file(headerSize, size));

        assertThat(activity.points()).isEqualTo(1);
        assertThat(activity.warned(WarningCode.CHECKSUM_WRONG)).isFalse();
    }

    @Test
    void big_endian_files_say_the_same() {
        var activity = decode(FitBytes.bigEndian()
                .activity()
                .define(1, RECORD, 253, 4, UINT32, 7, 2, UINT16)
                .write(1, EIGHT, 250)
                .file());

        assertThat(value(telemetry(activity), Channel.POWER)).isEqualTo(250);
        assertThat(telemetry(activity).start()).isEqualTo(Instant.parse("2024-06-01T08:00:00Z"));
    }

    @Test
    void compressed_timestamps_roll_over_every_32_seconds() {
        // Eight o'clock is a multiple of 32 seconds in FIT's count, so its low bits are zero.
        var fit = FitBytes.littleEndian()
                .activity()
                .define(1, RECORD, TIME_AND_HEART)
                .define(2, RECORD, 3, 1, UINT8)
                .write(1, EIGHT, 100);
        for (var i = 1; i <= 70; i++) {
            fit.writeCompressed(2, i % 32, 100 + i);
        }

        var telemetry = telemetry(decode(fit.file()));

        assertThat(telemetry.size()).isEqualTo(71);
        assertThat(telemetry.spanMillis()).isEqualTo(70_000);
    }

    @Test
    void invalid_values_of_every_base_type_are_missing() {
        var activity = decode(FitBytes.littleEndian()
                .activity()
                .define(
                        1,
                        RECORD,
                        253,
                        4,
                        UINT32,
                        3,
                        1,
                        UINT8,
                        2,
                        2,
                        UINT16,
                        0,
                        4,
                        SINT32,
                        1,
                        4,
                        SINT32,
                        13,
                        1,
                        FitBytes.SINT8)
                .write(1, EIGHT, 0xFF, 0xFFFF, 0x7FFF_FFFF, 0x7FFF_FFFF, 0x7F)
                .file());

        assertThat(telemetry(activity).channels()).isEmpty();
        assertThat(activity.warned(WarningCode.VALUES_IMPLAUSIBLE)).isFalse();
    }

    @Test
    void enhanced_fields_win_where_both_are_measured() {
        var activity = decode(FitBytes.littleEndian()
                .activity()
                .define(1, RECORD, 253, 4, UINT32, 78, 4, UINT32, 2, 2, UINT16, 6, 2, UINT16, 73, 4, UINT32)
                .write(1, EIGHT, 3000, 2500, 1000, 0xFFFF_FFFFL)
                .file());

        assertThat(value(telemetry(activity), Channel.ALTITUDE)).isEqualTo(100);
        assertThat(value(telemetry(activity), Channel.SPEED)).isEqualTo(1);
    }

    @Test
    void packed_speed_and_distance_are_unpacked_and_accumulated() {
        // Speed 3.00 m/s = 300 = 0x12C; distances 4000, 100 and 200 sixteenths, of which the second rolled over.
        var activity = decode(FitBytes.littleEndian()
                .activity()
                .define(1, RECORD, 253, 4, UINT32, 8, 3, BYTE)
                .write(1, EIGHT, packed(300, 4000))
                .write(1, EIGHT + 1, packed(300, 100))
                .write(1, EIGHT + 2, new byte[] {-1, -1, -1})
                .write(1, EIGHT + 3, packed(250, 200))
                .file());

        var telemetry = telemetry(activity);
        assertThat(telemetry.column(Channel.SPEED).orElseThrow().values()).containsExactly(3, 3, Double.NaN, 2.5);
        assertThat(telemetry.column(Channel.DISTANCE).orElseThrow().values())
                .containsExactly(250, 262.25, Double.NaN, 268.5);
    }

    private static byte[] packed(int speed, int distance) {
        return new byte[] {(byte) speed, (byte) ((speed >> 8) | (distance & 0x0F) << 4), (byte) (distance >> 4)};
    }

    @Test
    void half_a_revolution_is_kept() {
        var activity = decode(FitBytes.littleEndian()
                .activity()
                .define(1, RECORD, 253, 4, UINT32, 4, 1, UINT8, 53, 1, UINT8)
                .write(1, EIGHT, 85, 64)
                .file());

        assertThat(value(telemetry(activity), Channel.CADENCE)).isEqualTo(85.5);
    }

    @Test
    void balance_is_the_left_legs_share_and_only_if_the_file_says_whose_it_is() {
        var activity = decode(FitBytes.littleEndian()
                .activity()
                .define(1, RECORD, 253, 4, UINT32, 30, 1, UINT8)
                .write(1, EIGHT, 0x80 | 48)
                .write(1, EIGHT + 1, 48)
                .file());

        assertThat(telemetry(activity)
                        .column(Channel.LEFT_BALANCE)
                        .orElseThrow()
                        .values())
                .containsExactly(52, Double.NaN);
    }

    @Test
    void floats_that_are_no_number_are_missing() {
        var activity = decode(FitBytes.littleEndian()
                .activity()
                .define(1, RECORD, 253, 4, UINT32, 7, 4, FLOAT32)
                .write(1, EIGHT, Float.NaN)
                .write(1, EIGHT + 1, Float.POSITIVE_INFINITY)
                .write(1, EIGHT + 2, 250f)
                .file());

        assertThat(telemetry(activity).column(Channel.POWER).orElseThrow().values())
                .containsExactly(Double.NaN, Double.NaN, 250);
    }

    @Test
    void messages_nobody_knows_are_stepped_over() {
        var activity = decode(FitBytes.littleEndian()
                .activity()
                .define(5, 0xFF42, 1, 7, BYTE, 2, 4, UINT32)
                .define(1, RECORD, TIME_AND_HEART)
                .write(5, new byte[7], 1)
                .write(1, EIGHT, 140)
                .write(5, new byte[7], 1)
                .write(1, EIGHT + 1, 141)
                .file());

        assertThat(activity.points()).isEqualTo(2);
    }

    @Test
    void fields_of_a_size_that_fits_no_element_are_skipped() {
        var activity = decode(FitBytes.littleEndian()
                .activity()
                .define(1, RECORD, 253, 4, UINT32, 7, 3, UINT16, 4, 0, UINT8, 3, 1, UINT8)
                .write(1, EIGHT, new byte[3], new byte[0], 140)
                .file());

        assertThat(telemetry(activity).channels()).containsExactly(Channel.HEART_RATE);
        assertThat(activity.warned(WarningCode.FIELD_SIZE_WRONG)).isTrue();
    }

    @Test
    void a_wrong_checksum_is_a_warning_when_records_were_readable() {
        var file = FitBytes.littleEndian()
                .activity()
                .define(1, RECORD, TIME_AND_HEART)
                .write(1, EIGHT, 140)
                .file();
        file[file.length - 1] ^= 1;

        var activity = decode(file);

        assertThat(activity.points()).isEqualTo(1);
        assertThat(activity.warned(WarningCode.CHECKSUM_WRONG)).isTrue();
    }

    @Test
    void a_file_cut_off_keeps_its_whole_records() {
        var file = FitBytes.littleEndian()
                .activity()
                .define(1, RECORD, TIME_AND_HEART)
                .write(1, EIGHT, 140)
                .write(1, EIGHT + 1, 141)
                .file();

        var activity = decode(Arrays.copyOf(file, file.length - 4));

        assertThat(activity.points()).isEqualTo(1);
        assertThat(activity.warned(WarningCode.FILE_TRUNCATED)).isTrue();
    }

    @Test
    void a_device_that_never_came_to_write_the_size_left_a_readable_file() {
        var fit = FitBytes.littleEndian()
                .activity()
                .define(1, RECORD, TIME_AND_HEART)
                .write(1, EIGHT, 140);

        var activity = decode(fit.file(14, 0));

        assertThat(activity.points()).isGreaterThanOrEqualTo(1);
        assertThat(activity.warned(WarningCode.FILE_TRUNCATED)).isTrue();
    }

    @Test
    void what_follows_an_unreadable_message_is_lost_and_what_came_before_is_not() {
        var activity = decode(FitBytes.littleEndian()
                .activity()
                .define(1, RECORD, TIME_AND_HEART)
                .write(1, EIGHT, 140)
                .raw(9, 1, 2, 3)
                .file());

        assertThat(activity.points()).isEqualTo(1);
        assertThat(activity.warned(WarningCode.MESSAGE_UNREADABLE)).isTrue();
    }

    @Test
    void records_without_any_time_are_an_untimed_track() {
        var activity = decode(FitBytes.littleEndian()
                .define(0, 0, 0, 1, ENUM)
                .write(0, 4)
                .define(1, RECORD, 3, 1, UINT8)
                .write(1, 140)
                .write(1, 141)
                .file());

        assertThat(telemetry(activity).timed()).isFalse();
        assertThat(activity.sessions().getFirst().start()).isEmpty();
        assertThat(activity.warned(WarningCode.UNTIMED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 9, 32})
    void settings_plans_weights_and_monitoring_are_no_activities(int type) {
        var file = FitBytes.littleEndian()
                .define(0, 0, 0, 1, ENUM)
                .write(0, type)
                .define(1, RECORD, TIME_AND_HEART)
                .write(1, EIGHT, 140)
                .file();

        assertRefused(file, Problem.FIT_NOT_AN_ACTIVITY);
    }

    @Test
    void a_file_without_records_or_totals_is_refused() {
        assertRefused(FitBytes.littleEndian().activity().file(), Problem.FIT_NO_RECORDS);
    }

    @Test
    void a_header_of_an_impossible_size_is_refused() {
        var file = FitBytes.littleEndian().activity().file();
        file[0] = (byte) 255;

        assertRefused(file, Problem.FIT_HEADER_INVALID);
    }

    @Test
    void more_records_than_a_million_seconds_need_are_refused() {
        var fit = FitBytes.littleEndian().activity().define(1, RECORD, 3, 1, UINT8);
        for (var i = 0; i < 1_000_001; i++) {
            fit.raw(1, 100);
        }

        assertThat(decode(fit.file()).points()).isEqualTo(1_000_001);
        assertRefused(fit.raw(1, 100).file(), Problem.TOO_MANY_POINTS);
    }

    private static void assertRefused(byte[] file, Problem problem) {
        assertThatThrownBy(() -> decode(file))
                .isInstanceOfSatisfying(
                        UndecodableFile.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private static DecodedActivity decode(byte[] file) {
        return FitDecoder.decode(file, new Warnings());
    }

    private static Telemetry telemetry(DecodedActivity activity) {
        return activity.sessions().getFirst().telemetry();
    }

    private static double value(Telemetry telemetry, Channel channel) {
        return telemetry.column(channel).orElseThrow().value(0);
    }
}
