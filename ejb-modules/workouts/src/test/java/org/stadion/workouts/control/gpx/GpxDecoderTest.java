package org.stadion.workouts.control.gpx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.pipeline.Preparation;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Segment;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.xml.XmlCursor;

class GpxDecoderTest {
    private static final String POINT =
            "<trkpt lat='48.5' lon='2.25'><ele>101.5</ele><time>2024-06-01T08:00:00Z</time>%s</trkpt>";

    @Test
    void a_point_has_a_place_a_height_and_a_time() {
        var telemetry = telemetry(gpx(track(POINT.formatted(""))));

        assertThat(telemetry.start()).isEqualTo(Instant.parse("2024-06-01T08:00:00Z"));
        assertThat(value(telemetry, Channel.LATITUDE)).isEqualTo(48.5);
        assertThat(value(telemetry, Channel.LONGITUDE)).isEqualTo(2.25);
        assertThat(value(telemetry, Channel.ALTITUDE)).isEqualTo(101.5);
        assertThat(telemetry.has(Channel.DISTANCE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<extensions><gpxtpx:TrackPointExtension"
                        + " xmlns:gpxtpx='v1'><gpxtpx:hr>142</gpxtpx:hr><gpxtpx:cad>85</gpxtpx:cad><gpxtpx:atemp>21.5</gpxtpx:atemp></gpxtpx:TrackPointExtension><power>250</power></extensions>",
                "<extensions"
                        + " xmlns:ns3='v2'><ns3:TrackPointExtension><ns3:hr>142</ns3:hr><ns3:cad>85</ns3:cad><ns3:atemp>21.5</ns3:atemp></ns3:TrackPointExtension><p:PowerExtension"
                        + " xmlns:p='p'><p:PowerInWatts>250</p:PowerInWatts></p:PowerExtension></extensions>",
                "<extensions"
                        + " xmlns:gpxdata='c'><gpxdata:hr>142</gpxdata:hr><gpxdata:cadence>85</gpxdata:cadence><gpxdata:temp>21.5</gpxdata:temp><gpxdata:power>250</gpxdata:power></extensions>",
                "<a:extensions><b:Made><c:Extension><c:hr>142</c:hr></c:Extension></b:Made><c:cad>85</c:cad>"
                        + "<c:atemp>21.5</c:atemp><power>250</power></a:extensions>",
                "<extensions><heartrate>142</heartrate><cadence>85</cadence><temperature>21.5</temperature><watts>250</watts></extensions>"
            })
    void extensions_of_every_maker_say_the_same(String extensions) {
        var telemetry = telemetry(gpx(track(POINT.formatted(extensions))));

        assertThat(value(telemetry, Channel.HEART_RATE)).isEqualTo(142);
        assertThat(value(telemetry, Channel.CADENCE)).isEqualTo(85);
        assertThat(value(telemetry, Channel.TEMPERATURE)).isEqualTo(21.5);
        assertThat(value(telemetry, Channel.POWER)).isEqualTo(250);
    }

    @Test
    void gpx_1_0_has_its_speed_in_the_point_and_cluetrust_a_distance() {
        var telemetry = telemetry(gpx(track(POINT.formatted(
                "<speed>3.25</speed><extensions><g:distance xmlns:g='g'>10.5</g:distance></extensions>"))));

        assertThat(value(telemetry, Channel.SPEED)).isEqualTo(3.25);
        assertThat(value(telemetry, Channel.DISTANCE)).isEqualTo(10.5);
    }

    @Test
    void every_segment_of_the_file_is_one_of_ours_and_an_empty_one_is_none() {
        var telemetry = telemetry(gpx(
                "<trk><trkseg>" + point(0) + point(1) + "</trkseg><trkseg/><trkseg>" + point(60) + "</trkseg></trk>"));

        assertThat(telemetry.segments()).containsExactly(new Segment(0, 2), new Segment(2, 3));
    }

    @Test
    void tracks_that_follow_one_another_are_one_workout_and_others_are_not() {
        var sameDay = "<trk><type>running</type><trkseg>" + point(0)
                + "</trkseg></trk><trk><type>running</type><trkseg>" + point(600) + "</trkseg></trk>";
        var nextDay = "<trk><type>running</type><trkseg>" + point(90_000) + "</trkseg></trk>";
        var otherSport = "<trk><type>cycling</type><trkseg>" + point(91_000) + "</trkseg></trk>";

        var activity = gpx(sameDay + nextDay + otherSport);

        assertThat(activity.sessions())
                .extracting(session -> session.telemetry().size())
                .containsExactly(2, 1, 1);
        assertThat(activity.sessions())
                .extracting(session -> session.sport().key())
                .containsExactly("running", "running", "cycling");
        assertThat(activity.sessions().getFirst().telemetry().segments()).hasSize(2);
    }

    @Test
    void a_planned_route_without_times_is_an_untimed_track() {
        var activity = gpx(track("<trkpt lat='48' lon='2'/><trkpt lat='48.001' lon='2'/>"));

        assertThat(telemetry(activity).timed()).isFalse();
        assertThat(activity.sessions().getFirst().start()).isEmpty();
        assertThat(activity.warned(WarningCode.UNTIMED)).isTrue();
    }

    @Test
    void a_point_with_a_time_that_is_none_is_dropped_and_one_without_any_is_placed() {
        var activity = gpx(track(point(0) + "<trkpt lat='48' lon='2'><time>yesterday</time></trkpt>"
                + "<trkpt lat='48' lon='2'/>" + point(2)));

        assertThat(telemetry(activity).time().values()).containsExactly(0, 1, 2);
        assertThat(activity.warned(WarningCode.TIMES_IMPLAUSIBLE)).isTrue();
        assertThat(activity.warned(WarningCode.TIMES_MISSING)).isTrue();
    }

    @Test
    void a_point_whose_place_is_unreadable_keeps_its_measurements() {
        var activity = gpx(
                track(point(0) + "<trkpt lat='48,5' lon='2'><ele>5</ele><time>2024-06-01T08:00:01Z</time></trkpt>"));

        assertThat(telemetry(activity).size()).isEqualTo(2);
        assertThat(telemetry(activity).column(Channel.LATITUDE).orElseThrow().missing(1))
                .isTrue();
        assertThat(activity.warned(WarningCode.POSITIONS_INVALID)).isTrue();
    }

    @Test
    void what_came_before_the_xml_broke_off_is_kept() {
        var activity = decode("<gpx xmlns='http://www.topografix.com/GPX/1/1'><trk><trkseg>" + point(0) + point(1)
                + "<trkpt lat='48' lon='2'><ele>10</ele><ti");

        assertThat(activity.points()).isEqualTo(2);
        assertThat(activity.warned(WarningCode.XML_TRUNCATED)).isTrue();
    }

    @Test
    void a_foreign_namespace_costs_a_warning() {
        assertThat(decode("<gpx xmlns='urn:not-gpx'>" + track(point(0)) + "</gpx>")
                        .warned(WarningCode.NAMESPACE_UNEXPECTED))
                .isTrue();
    }

    @Test
    void garmins_track_statistics_are_totals_of_the_device() {
        var totals = gpx("<trk><extensions><x:TrackStatsExtension"
                        + " xmlns:x='x'><x:Distance>5003.5</x:Distance><x:TimerTime>1800</x:TimerTime></x:TrackStatsExtension></extensions><trkseg>"
                        + point(0) + "</trkseg></trk>")
                .sessions()
                .getFirst()
                .totals();

        assertThat(totals.value(Total.DISTANCE)).hasValue(5003.5);
        assertThat(totals.value(Total.TIMER)).hasValue(1800);
    }

    @Test
    void tracks_that_become_one_workout_have_their_statistics_added_up() {
        var statistics = "<trk><extensions><x:TrackStatsExtension xmlns:x='x'><x:Distance>%s</x:Distance>"
                + "<x:TotalElapsedTime>60</x:TotalElapsedTime><x:MaxSpeed>%s</x:MaxSpeed>%s"
                + "</x:TrackStatsExtension></extensions><trkseg>%s</trkseg></trk>";

        var totals = gpx(statistics.formatted("400.5", "3", "<x:Ascent>7</x:Ascent>", point(0) + point(60))
                        + statistics.formatted("200", "4", "", point(600) + point(660)))
                .sessions()
                .getFirst()
                .totals();

        assertThat(totals.values()).containsOnly(Map.entry(Total.DISTANCE, 600.5), Map.entry(Total.MAX_SPEED, 4.0));
    }

    @ParameterizedTest
    @CsvSource({
        "</trkseg><trkseg>, 0 50 100, 0 10 25, 0 50 100 100 110 125",
        "</trkseg></trk><trk><trkseg>, 0 50 100, 0 10 25, 0 50 100 100 110 125",
        "</trkseg><trkseg>, 0 50 100, 100 110 125, 0 50 100 100 110 125",
        "</trkseg><trkseg>, 0 50 100 150 200, 0 5 210 220, 0 50 100 150 200 NaN NaN 210 220"
    })
    void a_distance_that_begins_anew_goes_on(String border, String first, String second, String expected) {
        var telemetry = telemetry(
                gpx("<trk><trkseg>" + distances(0, first) + border + distances(60, second) + "</trkseg></trk>"));

        assertThat(telemetry.column(Channel.DISTANCE).orElseThrow().values())
                .containsExactly(Arrays.stream(expected.split(" ", -1))
                        .mapToDouble(Double::parseDouble)
                        .toArray());
    }

    private static String distances(int second, String metres) {
        var points = new StringBuilder();
        var at = second;
        for (var distance : metres.split(" ", -1)) {
            points.append(
                    "<trkpt lat='48' lon='2'><time>%s</time><extensions><distance>%s</distance></extensions></trkpt>"
                            .formatted(Instant.parse("2024-06-01T08:00:00Z").plusSeconds(at), distance));
            at += 10;
        }
        return points.toString();
    }

    @Test
    void a_file_that_begins_with_commas_has_them_for_points() {
        var commas = track("<trkpt lat='48,5' lon='2,25'><ele>101,5</ele></trkpt><trkpt lat='48,6' lon='2'/>");

        var telemetry = telemetry(gpx(commas));

        assertThat(telemetry.column(Channel.LATITUDE).orElseThrow().values()).containsExactly(48.5, 48.6);
        assertThat(value(telemetry, Channel.ALTITUDE)).isEqualTo(101.5);
        assertThat(gpx(track("<trkpt lat='48.5' lon='2.25'/><trkpt lat='48,6' lon='2'/>"))
                        .warned(WarningCode.POSITIONS_INVALID))
                .isTrue();
    }

    @Test
    void points_that_no_segment_holds_are_points() {
        var telemetry = telemetry(gpx("<trk>" + point(0) + point(1) + "</trk>"));

        assertThat(telemetry.size()).isEqualTo(2);
        assertThat(telemetry.segments()).hasSize(1);
    }

    @Test
    void a_track_that_the_file_holds_twice_is_taken_once() {
        var activity = gpx(track(point(0) + point(1)) + track(point(0) + point(1)));

        assertThat(activity.sessions()).hasSize(1);
        assertThat(activity.points()).isEqualTo(2);
        assertThat(activity.warned(WarningCode.TRACKS_REPEATED)).isTrue();
    }

    @Test
    void what_was_drawn_is_no_part_of_what_was_recorded() {
        var drawn = "<trkpt lat='48' lon='2'/><trkpt lat='48.001' lon='2'/>";

        var activity = gpx(track(point(0) + point(1)) + track(drawn) + track(point(60) + point(61)));

        assertThat(activity.sessions())
                .extracting(session -> session.telemetry().size())
                .containsExactly(4);
        assertThat(activity.warned(WarningCode.DRAWINGS_IGNORED)).isTrue();
    }

    @Test
    void a_plan_that_begins_near_is_left_out_also_where_the_athlete_went_elsewhere() {
        var plan = "<trkpt lat='48.005' lon='2.01'/><trkpt lat='48.3' lon='2.4'/>";

        var activity = gpx("<trk><name>Plan</name><type>cycling</type><trkseg>" + plan + "</trkseg></trk>"
                + track(point(0) + point(1)));

        assertThat(activity.sessions()).hasSize(1);
        assertThat(activity.name()).isEmpty();
    }

    @Test
    void tracks_of_different_days_have_a_name_each() {
        var day = "<trk><name>%s</name><trkseg>%s</trkseg></trk>";

        var activity = gpx("<metadata><name>All</name></metadata>" + day.formatted("One", point(0) + point(9))
                + day.formatted("Two", point(86_400) + point(86_410))
                + day.formatted("", point(172_800) + point(172_810)));

        assertThat(activity.name()).isEqualTo("All");
        assertThat(activity.sessions()).extracting(session -> session.name()).containsExactly("One", "Two", "");
        assertThat(Preparation.of(activity, ZoneOffset.UTC, Instant.EPOCH))
                .extracting(workout -> workout.title())
                .containsExactly("One", "Two", "All");
        assertThat(activity.named("Strava's", "").sessions())
                .allMatch(session -> session.name().isEmpty());
    }

    @Test
    void tracks_without_times_alone_are_what_the_athlete_has() {
        var activity = gpx(track("<trkpt lat='48' lon='2'/>") + track("<trkpt lat='48.001' lon='2'/>"));

        assertThat(activity.points()).isEqualTo(2);
        assertThat(activity.warned(WarningCode.DRAWINGS_IGNORED)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<metadata><extensions><osmand:activity>trail_running</osmand:activity></extensions></metadata><trk>",
                "<trk><extensions><locus:activity>trail_running</locus:activity></extensions>",
                "<metadata><extensions><osmand:activity>driving</osmand:activity></extensions></metadata>"
                        + "<trk><type>trail_running</type>"
            })
    void locus_and_osmand_say_beside_the_track_what_the_athlete_did(String head) {
        var session =
                gpx(head + "<trkseg>" + point(0) + "</trkseg></trk>").sessions().getFirst();

        assertThat(session.sport().key()).isEqualTo("trail_running");
    }

    @ParameterizedTest
    @CsvSource({
        "Runkeeper - http://www.runkeeper.com, Mountain Biking 4/13/20 6:58 am, mountain_biking",
        "RunKeeper - http://www.runkeeper.com, Running 10/26/13 5:09 pm, running",
        "Runkeeper - http://www.runkeeper.com, Towpath 4/13/20 6:58 am, other",
        "Runkeeper - http://www.runkeeper.com, Running home, other",
        "Somebody, Running 10/26/13 5:09 pm, other"
    })
    void runkeeper_says_in_the_name_what_the_athlete_did(String creator, String name, String sport) {
        var activity = decode("<gpx version='1.1' creator='" + creator + "'><trk><name><![CDATA[" + name
                + "]]></name><trkseg>" + point(0) + "</trkseg></trk></gpx>");

        assertThat(activity.sessions().getFirst().sport().key()).isEqualTo(sport);
    }

    @Test
    void fitotrack_writes_its_totals_into_the_name() {
        var activity = gpx("<metadata><name>Workout(id=1, uuid=2, start=1785743210127, end=1785746832700,"
                + " activeDuration=3512996, comment=To the market, distance=4995.375, energy=1696923.2,"
                + " workoutTypeId=walking, x=-1)</name></metadata>" + track(point(0)));

        var session = activity.sessions().getFirst();
        assertThat(activity.name()).isEqualTo("To the market");
        assertThat(session.sport().key()).isEqualTo("walking");
        assertThat(session.totals().value(Total.DISTANCE)).hasValue(4995.375);
        assertThat(session.totals().value(Total.TIMER)).hasValue(3512.996);
        assertThat(session.totals().value(Total.ELAPSED)).hasValue(3622.573);
    }

    @Test
    void a_track_saved_without_times_elsewhere_begins_with_the_one_that_has_them() {
        var activity = gpx(
                "<trk><type>saved</type><trkseg><trkpt lat='49' lon='2'/><trkpt lat='49.001' lon='2'/></trkseg></trk>"
                        + track(point(60) + point(61)));

        assertThat(activity.sessions())
                .extracting(session -> session.start())
                .containsOnly(Optional.of(Instant.parse("2024-06-01T08:01:00Z")));
        assertThat(activity.sessions().getFirst().telemetry().timed()).isFalse();
    }

    @Test
    void names_are_plain_text_of_a_bounded_length() {
        var activity =
                gpx("<trk><name>" + "N".repeat(400) + "\u202Egnp.exe</name><trkseg>" + point(0) + "</trkseg></trk>");

        assertThat(activity.name()).isEqualTo("N".repeat(300));
        assertThat(activity.warned(WarningCode.TEXT_CUT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<trk><trkseg/></trk>", "<wpt lat='1' lon='2'/>", "<rte><rtept lat='1' lon='2'/></rte>"})
    void without_a_track_point_there_is_nothing_to_import(String content) {
        assertThatThrownBy(() -> gpx(content))
                .isInstanceOfSatisfying(
                        UndecodableFile.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.GPX_NO_TRACK_POINTS));
    }

    private static String point(int second) {
        var time = Instant.parse("2024-06-01T08:00:00Z").plusSeconds(second);
        return "<trkpt lat='48' lon='%s'><time>%s</time></trkpt>".formatted(2 + second * 1e-5, time);
    }

    private static String track(String points) {
        return "<trk><trkseg>" + points + "</trkseg></trk>";
    }

    private static DecodedActivity gpx(String content) {
        return decode("<gpx version='1.1' xmlns='http://www.topografix.com/GPX/1/1'>" + content + "</gpx>");
    }

    private static DecodedActivity decode(String document) {
        var warnings = new Warnings();
        var xml = XmlCursor.open(new ByteArrayInputStream(document.getBytes(UTF_8)), warnings);
        assertThat(xml.nextChild(0)).isTrue();
        return GpxDecoder.decode(xml, warnings);
    }

    private static Telemetry telemetry(DecodedActivity activity) {
        return activity.sessions().getFirst().telemetry();
    }

    private static double value(Telemetry telemetry, Channel channel) {
        return telemetry.column(channel).orElseThrow().value(0);
    }
}
