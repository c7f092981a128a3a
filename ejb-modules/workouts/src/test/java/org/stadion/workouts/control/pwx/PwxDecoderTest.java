package org.stadion.workouts.control.pwx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.SourceFormat;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.archive.ActivityFile;
import org.stadion.workouts.control.telemetry.Channel;

/** Elements and units as Peaksware's schema gives them. */
class PwxDecoderTest {
    private static final String TIME = "<time>2024-06-01T08:00:00Z</time>";
    private static final String SAMPLE = "<sample><timeoffset>0</timeoffset></sample>";

    @Test
    void a_sample_has_its_time_since_the_begin_and_what_was_measured() {
        var telemetry = pwx(TIME + "<sample><timeoffset>0</timeoffset><hr>120</hr></sample>"
                        + "<sample><timeoffset>1.5</timeoffset><hr>121</hr><spd>5.25</spd><pwr>250</pwr><torq>20</torq>"
                        + "<cad>88</cad><dist>12.5</dist><lat>48.5</lat><lon>2.25</lon><alt>101.5</alt><temp>21.5</temp>"
                        + "</sample>")
                .sessions()
                .getFirst()
                .telemetry();

        assertThat(telemetry.start()).isEqualTo(Instant.parse("2024-06-01T08:00:00Z"));
        assertThat(telemetry.time().values()).containsExactly(0, 1.5);
        assertThat(telemetry.column(Channel.HEART_RATE).orElseThrow().values()).containsExactly(120, 121);
        var second = Map.of(
                Channel.SPEED, 5.25,
                Channel.POWER, 250.0,
                Channel.CADENCE, 88.0,
                Channel.DISTANCE, 12.5,
                Channel.LATITUDE, 48.5,
                Channel.LONGITUDE, 2.25,
                Channel.ALTITUDE, 101.5,
                Channel.TEMPERATURE, 21.5);
        second.forEach((channel, value) -> assertThat(
                        telemetry.column(channel).orElseThrow().value(1))
                .as(channel.key())
                .isEqualTo(value));
    }

    @Test
    void a_summary_tells_the_totals() {
        var totals = pwx(TIME + "<summarydata><beginning>0</beginning><duration>3600</duration>"
                        + "<durationstopped>120</durationstopped><work>700.5</work><tss>61.5</tss>"
                        + "<normalizedPower>215</normalizedPower><hr max='170' min='90' avg='140'/>"
                        + "<pwr max='600' avg='200'/><cad max='110' avg='85'/><dist>30000</dist>"
                        + "<climbingelevation>400</climbingelevation></summarydata>" + SAMPLE)
                .sessions()
                .getFirst()
                .totals();

        assertThat(totals.values())
                .containsOnly(
                        Map.entry(Total.ELAPSED, 3600.0),
                        Map.entry(Total.TIMER, 3480.0),
                        Map.entry(Total.WORK, 700_500.0),
                        Map.entry(Total.TRAINING_STRESS, 61.5),
                        Map.entry(Total.NORMALIZED_POWER, 215.0),
                        Map.entry(Total.AVG_HEART_RATE, 140.0),
                        Map.entry(Total.MAX_HEART_RATE, 170.0),
                        Map.entry(Total.AVG_POWER, 200.0),
                        Map.entry(Total.MAX_POWER, 600.0),
                        Map.entry(Total.AVG_CADENCE, 85.0),
                        Map.entry(Total.MAX_CADENCE, 110.0),
                        Map.entry(Total.DISTANCE, 30_000.0),
                        Map.entry(Total.ASCENT, 400.0));
    }

    @Test
    void segments_are_laps() {
        var laps = pwx(TIME + segment(0, 600) + segment(600, 300) + SAMPLE)
                .sessions()
                .getFirst()
                .laps();

        assertThat(laps)
                .extracting(lap ->
                        lap.start() + " " + lap.totals().value(Total.ELAPSED).orElseThrow())
                .containsExactly("2024-06-01T08:00:00Z 600.0", "2024-06-01T08:10:00Z 300.0");
    }

    @ParameterizedTest
    @CsvSource({
        "Bike, cycling",
        "Run, running",
        "Walk, walking",
        "Swim, swimming",
        "Mountain Bike, mountain_biking",
        "Strength, strength_training",
        "XC-Ski, cross_country_skiing",
        "Rowing, rowing",
        "Other, other"
    })
    void the_sport_is_in_the_formats_words(String word, String sport) {
        assertThat(pwx("<sportType>" + word + "</sportType>" + TIME + SAMPLE)
                        .sessions()
                        .getFirst()
                        .sport()
                        .key())
                .isEqualTo(sport);
    }

    @Test
    void title_comment_and_device_are_taken() {
        var activity = pwx("<title>Hills</title><cmt>Warm &amp; dry</cmt><device id='x'><make>PowerTap</make>"
                + "<model>Joule</model></device>" + TIME + SAMPLE);

        assertThat(activity.format()).isEqualTo(SourceFormat.PWX);
        assertThat(activity.name()).isEqualTo("Hills");
        assertThat(activity.description()).isEqualTo("Warm & dry");
        assertThat(activity.recorder().manufacturer()).isEqualTo("PowerTap");
        assertThat(activity.recorder().product()).isEqualTo("Joule");
    }

    @Test
    void each_workout_is_a_session() {
        var document = "<pwx><workout>" + TIME + SAMPLE + "</workout><workout/><workout>" + TIME.replace("08", "10")
                + SAMPLE + "</workout></pwx>";

        assertThat(decode(document).sessions())
                .extracting(session -> session.start().orElseThrow())
                .containsExactly(Instant.parse("2024-06-01T08:00:00Z"), Instant.parse("2024-06-01T10:00:00Z"));
    }

    @Test
    void a_wall_clocks_time_is_read_with_a_warning() {
        assertThat(pwx("<time>2024-06-01T08:00:00</time>" + SAMPLE).warned(WarningCode.TIME_ZONE_MISSING))
                .isTrue();
    }

    @Test
    void without_a_begin_there_are_no_times() {
        var activity = pwx(SAMPLE + "<sample><timeoffset>5</timeoffset><hr>100</hr></sample>");

        assertThat(activity.sessions().getFirst().start()).isEmpty();
        assertThat(activity.warned(WarningCode.UNTIMED)).isTrue();
    }

    @Test
    void what_was_read_before_the_file_breaks_off_is_kept() {
        var activity = decode("<pwx><workout>" + TIME + SAMPLE + "<sample><timeoffset>1</timeoffset><hr>1");

        assertThat(activity.points()).isEqualTo(1);
        assertThat(activity.warned(WarningCode.XML_TRUNCATED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pwx/>",
                "<pwx><workout/></pwx>",
                "<pwx><workout><time>2024-06-01T08:00:00Z</time></workout></pwx>",
                "<pwx><workout><summarydata><duration>0</duration><dist>0</dist></summarydata></workout></pwx>"
            })
    void a_plan_without_anything_done_is_refused(String document) {
        assertThatThrownBy(() -> decode(document))
                .isInstanceOfSatisfying(
                        UndecodableFile.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.PWX_NO_WORKOUT));
    }

    private static String segment(int beginning, int duration) {
        return "<segment><name>Lap</name><summarydata><beginning>" + beginning + "</beginning><duration>" + duration
                + "</duration></summarydata></segment>";
    }

    private static DecodedActivity pwx(String content) {
        return decode("<?xml version='1.0'?><pwx xmlns='http://www.peaksware.com/PWX/1/0' version='1.0'><workout>"
                + content + "</workout></pwx>");
    }

    private static DecodedActivity decode(String document) {
        return ActivityFile.decode(document.getBytes(UTF_8)).activity();
    }
}
