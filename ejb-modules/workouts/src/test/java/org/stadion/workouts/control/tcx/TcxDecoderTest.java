package org.stadion.workouts.control.tcx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.Recorder;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Segment;
import org.stadion.workouts.control.xml.XmlCursor;

class TcxDecoderTest {
    @Test
    void a_track_point_with_its_extension_is_a_sample() {
        var telemetry = tcx(activity(
                        "Biking",
                        lap(
                                0,
                                60,
                                500,
                                "",
                                "<Track><Trackpoint><Time>2024-06-01T08:00:00Z</Time>"
                                        + "<Position><LatitudeDegrees>48.5</LatitudeDegrees><LongitudeDegrees>2.25</LongitudeDegrees></Position>"
                                        + "<AltitudeMeters>101.5999984741211</AltitudeMeters><DistanceMeters>12.5</DistanceMeters>"
                                        + "<HeartRateBpm><Value>142</Value></HeartRateBpm><Cadence>85</Cadence>"
                                        + "<Extensions><ns3:TPX><ns3:Speed>5.184999942779541</ns3:Speed><ns3:Watts>250</ns3:Watts></ns3:TPX></Extensions>"
                                        + "</Trackpoint></Track>")))
                .sessions()
                .getFirst()
                .telemetry();

        assertThat(telemetry.columns()).hasSize(8);
        assertThat(telemetry.column(Channel.LATITUDE).orElseThrow().value(0)).isEqualTo(48.5);
        assertThat(telemetry.column(Channel.ALTITUDE).orElseThrow().value(0)).isEqualTo(101.6);
        assertThat(telemetry.column(Channel.DISTANCE).orElseThrow().value(0)).isEqualTo(12.5);
        assertThat(telemetry.column(Channel.HEART_RATE).orElseThrow().value(0)).isEqualTo(142);
        assertThat(telemetry.column(Channel.CADENCE).orElseThrow().value(0)).isEqualTo(85);
        assertThat(telemetry.column(Channel.SPEED).orElseThrow().value(0)).isEqualTo(5.185);
        assertThat(telemetry.column(Channel.POWER).orElseThrow().value(0)).isEqualTo(250);
    }

    @Test
    void run_cadence_is_that_of_one_foot_as_written() {
        var track = "<Track><Trackpoint><Time>2024-06-01T08:00:00Z</Time>"
                + "<Extensions><TPX><RunCadence>88</RunCadence></TPX></Extensions></Trackpoint></Track>";
        var run = activity("Running", lap(0, 60, 500, "", track));

        var telemetry = tcx(run).sessions().getFirst().telemetry();

        assertThat(telemetry.column(Channel.CADENCE).orElseThrow().value(0)).isEqualTo(88);
    }

    @Test
    void a_session_has_the_sums_of_its_laps_and_ends_with_the_last_of_them() {
        var session = tcx(activity(
                        "Running",
                        lap(0, 300, 1000, hr(140, 160), track(0, 300)),
                        lap(900, 100, 500, hr(160, 180), track(900, 990))))
                .sessions()
                .getFirst();

        assertThat(session.totals().value(Total.DISTANCE)).hasValue(1500);
        assertThat(session.totals().value(Total.TIMER)).hasValue(400);
        assertThat(session.totals().value(Total.ELAPSED)).hasValue(1000);
        assertThat(session.totals().value(Total.CALORIES)).hasValue(20);
        assertThat(session.totals().value(Total.AVG_HEART_RATE)).hasValue(145);
        assertThat(session.totals().value(Total.MAX_HEART_RATE)).hasValue(180);
        assertThat(session.laps())
                .extracting(lap -> lap.start())
                .containsExactly(Instant.parse("2024-06-01T08:00:00Z"), Instant.parse("2024-06-01T08:15:00Z"));
    }

    @Test
    void heart_rate_and_power_are_left_to_the_points_that_have_them() {
        var session = tcx(activity("Biking", lap(0, 2, 10, hr(150, 179), points(140, 141))))
                .sessions()
                .getFirst();

        assertThat(session.totals().has(Total.AVG_HEART_RATE)).isFalse();
        assertThat(session.totals().has(Total.MAX_HEART_RATE)).isFalse();
        assertThat(session.laps().getFirst().totals().value(Total.MAX_HEART_RATE))
                .hasValue(179);
    }

    @Test
    void an_average_cadence_as_high_as_the_highest_is_none() {
        var cadences = "<Cadence>109</Cadence><Extensions><LX><MaxBikeCadence>109</MaxBikeCadence></LX></Extensions>";

        var lap = tcx(activity("Biking", lap(0, 60, 100, cadences, "")))
                .sessions()
                .getFirst()
                .laps()
                .getFirst();

        assertThat(lap.totals().value(Total.MAX_CADENCE)).hasValue(109);
        assertThat(lap.totals().has(Total.AVG_CADENCE)).isFalse();
    }

    @Test
    void a_file_that_begins_with_a_comma_has_them_for_points() {
        var point = "<Track><Trackpoint><Time>2024-06-01T08:00:00Z</Time><AltitudeMeters>101,5</AltitudeMeters>"
                + "</Trackpoint></Track>";

        var session = tcx(activity("Biking", lap(0, 60, 500, "", point))
                        .replace("60.0", "60,0")
                        .replace("500.0", "500,5"))
                .sessions()
                .getFirst();

        assertThat(session.totals().value(Total.TIMER)).hasValue(60);
        assertThat(session.totals().value(Total.DISTANCE)).hasValue(500.5);
        assertThat(session.telemetry().column(Channel.ALTITUDE).orElseThrow().value(0))
                .isEqualTo(101.5);
    }

    @Test
    void a_distance_of_nothing_on_a_trainer_that_measures_none_is_none() {
        var power = "<Track><Trackpoint><Time>2024-06-01T08:00:00Z</Time><Extensions><TPX><Watts>200</Watts></TPX>"
                + "</Extensions></Trackpoint></Track>";

        var session =
                tcx(activity("Biking", lap(0, 600, 0, "", power))).sessions().getFirst();

        assertThat(session.totals().has(Total.DISTANCE)).isFalse();
        assertThat(session.laps().getFirst().totals().has(Total.DISTANCE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "2019-06-01T08:00:00Z", "", "soon"})
    void a_lap_that_does_not_know_the_day_begins_with_its_points(String start) {
        var session = tcx(activity("Running", lap(0, 60, 200, "", track(0, 60)))
                        .replace("StartTime='" + at(0) + "'", "StartTime='" + start + "'"))
                .sessions()
                .getFirst();

        assertThat(session.start()).contains(Instant.parse("2024-06-01T08:00:00Z"));
        assertThat(session.totals().value(Total.ELAPSED)).hasValue(60);
    }

    @Test
    void calories_of_nothing_in_every_lap_were_not_counted() {
        var none = "<Calories>0</Calories>";

        var session = tcx(activity("Biking", lap(0, 600, 3000, none, ""), lap(600, 20, 100, none, "")))
                .sessions()
                .getFirst();

        assertThat(session.totals().has(Total.CALORIES)).isFalse();
        assertThat(session.laps()).noneMatch(lap -> lap.totals().has(Total.CALORIES));
    }

    @Test
    void a_speed_in_kilometres_an_hour_is_none_in_metres_a_second() {
        var speeds = "<MaximumSpeed>13</MaximumSpeed><Extensions><LX><AvgSpeed>12</AvgSpeed></LX></Extensions>";

        var totals = tcx(activity("Running", lap(0, 300, 1000, speeds, "")))
                .sessions()
                .getFirst()
                .laps()
                .getFirst()
                .totals();

        assertThat(totals.has(Total.AVG_SPEED)).isFalse();
        assertThat(totals.has(Total.MAX_SPEED)).isFalse();
    }

    @Test
    void the_average_cadence_of_runners_is_that_of_the_laps() {
        var cadence = "<Extensions><LX><AvgRunCadence>82</AvgRunCadence></LX></Extensions>";
        var foot = "<Track><Trackpoint><Time>2024-06-01T08:00:00Z</Time><Cadence>90</Cadence></Trackpoint></Track>";

        var session = tcx(activity("Running", lap(0, 60, 100, cadence, foot)))
                .sessions()
                .getFirst();

        assertThat(session.totals().value(Total.AVG_CADENCE)).hasValue(82);
    }

    @Test
    void a_lap_that_claims_more_time_than_there_is_to_the_next_lasts_no_longer() {
        var session = tcx(activity(
                        "Running",
                        lap(0, 100, 300, "", track(0, 99)),
                        lap(100, 63, 200, "", track(100, 159)),
                        lap(160, 1.5, 5, "", track(160))))
                .sessions()
                .getFirst();

        assertThat(session.totals().value(Total.ELAPSED)).hasValue(161.5);
    }

    @Test
    void every_track_is_a_segment() {
        var telemetry = tcx(activity("Running", lap(0, 60, 100, "", track(0, 1) + track(30, 31) + "<Track/>")))
                .sessions()
                .getFirst()
                .telemetry();

        assertThat(telemetry.segments()).containsExactly(new Segment(0, 2), new Segment(2, 4));
    }

    @Test
    void every_activity_is_a_session_wherever_it_stands() {
        var activity = tcx(activity("Running", lap(0, 60, 100, "", track(0, 1))) + "<MultiSportSession><FirstSport>"
                + activity("Other", lap(7200, 60, 100, "", track(7200, 7201))) + "</FirstSport><NextSport>"
                + activity("Biking", lap(9000, 60, 100, "", "")) + "</NextSport></MultiSportSession>");

        assertThat(activity.sessions())
                .extracting(session -> session.sport().key())
                .containsExactly("running", "other", "cycling");
        assertThat(activity.sessions().getLast().telemetry().isEmpty()).isTrue();
    }

    @Test
    void totals_that_cannot_be_true_are_dropped_with_a_warning() {
        var activity = tcx(activity("Running", lap(0, -100, -1, hr(65_535, 65_535), track(0, 10))));

        assertThat(activity.sessions().getFirst().totals().has(Total.DISTANCE)).isFalse();
        assertThat(activity.sessions().getFirst().totals().has(Total.MAX_HEART_RATE))
                .isFalse();
        assertThat(activity.warned(WarningCode.TOTALS_IMPLAUSIBLE)).isTrue();
    }

    @Test
    void the_device_is_named() {
        var activity = tcx("<Activity Sport='Running'><Id>2024-06-01T08:00:00Z</Id><Notes>Easy\nday</Notes>"
                + lap(0, 60, 100, "", track(0, 1))
                + "<Creator><Name>Forerunner"
                + " 935</Name><UnitId>3979245457</UnitId><Version><VersionMajor>20</VersionMajor>"
                + "<VersionMinor>0</VersionMinor></Version></Creator></Activity>");

        assertThat(activity.recorder()).isEqualTo(new Recorder("", "Forerunner 935", "3979245457", "20.0"));
        assertThat(activity.description()).isEqualTo("Easy\nday");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<Activity Sport='Running'><Id>2024-06-01T08:00:00Z</Id></Activity>",
                "</Activities><Courses><Course><Track><Trackpoint><Time>2024-06-01T08:00:00Z</Time></Trackpoint></Track></Course></Courses><Activities>"
            })
    void without_laps_or_points_there_is_no_activity(String content) {
        assertThatThrownBy(() -> tcx(content))
                .isInstanceOfSatisfying(
                        UndecodableFile.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.TCX_NO_ACTIVITY));
    }

    @Test
    void the_formats_first_version_keeps_runs_in_folders_under_their_sport() {
        var run = "<Run><Id>2024-06-01T08:00:00Z</Id><Lap StartTime='2024-06-01T08:00:00Z'>"
                + "<TotalTimeSeconds>60</TotalTimeSeconds><DistanceMeters>180</DistanceMeters>"
                + "<AverageHeartRateBpm>140</AverageHeartRateBpm><Track><Trackpoint><Time>2024-06-01T08:00:00Z</Time>"
                + "<HeartRateBpm>139</HeartRateBpm></Trackpoint></Track></Lap></Run>";
        var activity = document("<History><Running Name='Running'><Folder Name='June'><Week StartDay='2024-05-27'>"
                + run + "</Week></Folder></Running><Biking Name='Biking'>" + run + "</Biking>"
                + "<MultiSport Name='MultiSport'><MultiSportSession><FirstSport>" + run
                + "</FirstSport></MultiSportSession></MultiSport></History>");

        assertThat(activity.sessions())
                .extracting(session -> session.sport().key())
                .containsExactly("running", "cycling", "other");
        assertThat(activity.sessions()).allSatisfy(session -> {
            assertThat(session.telemetry()
                            .column(Channel.HEART_RATE)
                            .orElseThrow()
                            .values())
                    .containsExactly(139);
            assertThat(session.laps().getFirst().totals().value(Total.AVG_HEART_RATE))
                    .hasValue(140);
            assertThat(session.totals().value(Total.DISTANCE)).hasValue(180);
        });
    }

    @Test
    void distances_that_begin_anew_in_every_lap_are_made_those_since_the_start() {
        var session = tcx(activity(
                        "Running",
                        lap(0, 20, 60, "", distances(0, 0, 30, 60)),
                        lap(20, 20, 60, "", distances(20, 5, 25, 60)),
                        lap(40, 20, 60, "", distances(40, 1, 20, 60))))
                .sessions()
                .getFirst();

        assertThat(session.telemetry().column(Channel.DISTANCE).orElseThrow().values())
                .containsExactly(0, 30, 60, 65, 85, 120, 121, 140, 180);
    }

    @Test
    void a_lap_that_says_no_length_begins_anew_with_two_short_distances() {
        var session = tcx(activity(
                        "Running",
                        lap(0, 20, 60, "", distances(0, 0, 30, 60)),
                        lap(20, 20, -1, "", distances(20, 5, 25, 60)),
                        lap(40, 20, -1, "", distances(40, 1, 90, 120))))
                .sessions()
                .getFirst();

        assertThat(session.telemetry().column(Channel.DISTANCE).orElseThrow().values())
                .containsExactly(0, 30, 60, 65, 85, 120, Double.NaN, 150, 180);
    }

    @Test
    void one_wrong_distance_at_the_border_of_two_laps_is_no_new_beginning() {
        var session = tcx(activity(
                        "Running",
                        lap(0, 20, 60, "", distances(0, 0, 30, 60)),
                        lap(20, 20, 60, "", distances(20, 0, 90, 120))))
                .sessions()
                .getFirst();

        assertThat(session.telemetry().column(Channel.DISTANCE).orElseThrow().values())
                .containsExactly(0, 30, 60, Double.NaN, 90, 120);
    }

    @Test
    void two_rides_merged_into_one_go_on_where_the_first_ended() {
        var session = tcx(activity(
                        "Biking",
                        lap(0, 10, 50, "", distances(0, 0, 50)),
                        lap(7200, 10, 50, "", distances(7200, 0, 50))))
                .sessions()
                .getFirst();

        assertThat(session.telemetry().column(Channel.DISTANCE).orElseThrow().values())
                .containsExactly(0, 50, 50, 100);
        assertThat(session.totals().value(Total.TIMER)).hasValue(20);
    }

    private static String distances(int start, int... metres) {
        var points = new StringBuilder("<Track>");
        for (var i = 0; i < metres.length; i++) {
            points.append("<Trackpoint><Time>").append(at(start + i * 5)).append("</Time><DistanceMeters>");
            points.append(metres[i]).append("</DistanceMeters></Trackpoint>");
        }
        return points.append("</Track>").toString();
    }

    private static String activity(String sport, String... laps) {
        return "<Activity Sport='" + sport + "'><Id>2024-06-01T08:00:00Z</Id>" + String.join("", laps) + "</Activity>";
    }

    private static String lap(int start, double seconds, double metres, String heart, String tracks) {
        return "<Lap StartTime='" + at(start) + "'><TotalTimeSeconds>" + seconds + "</TotalTimeSeconds><DistanceMeters>"
                + metres + "</DistanceMeters><Calories>10</Calories>" + heart + "<Intensity>Active</Intensity>" + tracks
                + "</Lap>";
    }

    private static String hr(int average, int maximum) {
        return "<AverageHeartRateBpm><Value>" + average + "</Value></AverageHeartRateBpm><MaximumHeartRateBpm><Value>"
                + maximum + "</Value></MaximumHeartRateBpm>";
    }

    private static String points(int... beats) {
        var points = new StringBuilder("<Track>");
        for (var i = 0; i < beats.length; i++) {
            points.append("<Trackpoint><Time>").append(at(i)).append("</Time><HeartRateBpm><Value>");
            points.append(beats[i]).append("</Value></HeartRateBpm></Trackpoint>");
        }
        return points.append("</Track>").toString();
    }

    private static String track(int... seconds) {
        var points = new StringBuilder("<Track>");
        for (var second : seconds) {
            points.append("<Trackpoint><Time>").append(at(second)).append("</Time></Trackpoint>");
        }
        return points.append("</Track>").toString();
    }

    private static Instant at(int second) {
        return Instant.parse("2024-06-01T08:00:00Z").plusSeconds(second);
    }

    private static DecodedActivity tcx(String activities) {
        return document("<Activities>" + activities + "</Activities>");
    }

    private static DecodedActivity document(String content) {
        var document = "<TrainingCenterDatabase xmlns='http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2'"
                + " xmlns:ns3='e'>" + content + "</TrainingCenterDatabase>";
        var warnings = new Warnings();
        var xml = XmlCursor.open(new ByteArrayInputStream(document.getBytes(UTF_8)), warnings);
        assertThat(xml.nextChild(0)).isTrue();
        return TcxDecoder.decode(xml, warnings);
    }
}
