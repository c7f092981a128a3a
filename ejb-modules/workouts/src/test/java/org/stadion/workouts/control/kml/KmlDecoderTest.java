package org.stadion.workouts.control.kml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.xml.XmlCursor;

class KmlDecoderTest {
    @Test
    void a_track_has_times_places_and_arrays_beside_them() {
        var activity = kml("<Document><name>Evening</name><Folder><Placemark><gx:MultiTrack><gx:Track>"
                + "<when>2024-06-01T08:00:00Z</when><when>2024-06-01T08:00:05Z</when>"
                + "<gx:coord>2.25 48.5 101</gx:coord><gx:coord>2.26 48.6 102</gx:coord>"
                + "<ExtendedData><SchemaData schemaUrl='#s'><gx:SimpleArrayData name='heartrate'>"
                + "<gx:value>120</gx:value><gx:value>125</gx:value></gx:SimpleArrayData></SchemaData></ExtendedData>"
                + "</gx:Track></gx:MultiTrack></Placemark></Folder></Document>");

        var telemetry = activity.sessions().getFirst().telemetry();
        assertThat(activity.name()).isEqualTo("Evening");
        assertThat(telemetry.start()).isEqualTo(Instant.parse("2024-06-01T08:00:00Z"));
        assertThat(telemetry.spanMillis()).isEqualTo(5000);
        assertThat(telemetry.column(Channel.LATITUDE).orElseThrow().values()).containsExactly(48.5, 48.6);
        assertThat(telemetry.column(Channel.LONGITUDE).orElseThrow().values()).containsExactly(2.25, 2.26);
        assertThat(telemetry.column(Channel.ALTITUDE).orElseThrow().values()).containsExactly(101, 102);
        assertThat(telemetry.column(Channel.HEART_RATE).orElseThrow().values()).containsExactly(120, 125);
    }

    @Test
    void the_first_place_is_that_of_the_first_time_in_whatever_order_they_come() {
        var telemetry = kml("<Placemark><gx:Track>"
                        + "<gx:coord>2.25 48.5 101</gx:coord><when>2024-06-01T08:00:00Z</when>"
                        + "<when>2024-06-01T08:00:05Z</when><when>2024-06-01T08:00:09Z</when>"
                        + "<gx:coord/><gx:coord>2.27,48.7,102</gx:coord></gx:Track></Placemark>")
                .sessions()
                .getFirst()
                .telemetry();

        assertThat(telemetry.time().values()).containsExactly(0, 5, 9);
        assertThat(telemetry.column(Channel.LATITUDE).orElseThrow().values()).containsExactly(48.5, Double.NaN, 48.7);
        assertThat(telemetry.column(Channel.ALTITUDE).orElseThrow().values()).containsExactly(101, Double.NaN, 102);
    }

    @Test
    void what_the_athlete_did_stands_beside_the_track_if_anywhere() {
        var track = "<LineString><coordinates>2,48 2.1,48</coordinates></LineString></Placemark>";
        var activity = kml("<Placemark><ExtendedData><Data name='type'><value>running</value></Data></ExtendedData>"
                + track + "<Placemark>" + track);

        assertThat(activity.sessions())
                .extracting(session -> session.sport().key())
                .containsExactly("running", "other");
    }

    @Test
    void a_line_is_a_track_without_times() {
        var activity = kml("""
            <Placemark><LineString><coordinates>
              2.25,48.5,101
              2.26,48.6
            </coordinates></LineString></Placemark>\
            """);

        assertThat(activity.points()).isEqualTo(2);
        assertThat(activity.warned(WarningCode.UNTIMED)).isTrue();
    }

    @Test
    void a_line_beside_a_track_with_times_is_a_drawing_of_it() {
        var activity = kml("<Placemark><LineString><coordinates>2,48 2.001,48</coordinates></LineString></Placemark>"
                + "<Placemark><gx:Track><when>2024-06-01T08:00:00Z</when><when>2024-06-01T08:00:25Z</when>"
                + "<gx:coord>2 48 0</gx:coord><gx:coord>2.001 48 0</gx:coord></gx:Track></Placemark>");

        assertThat(activity.points()).isEqualTo(2);
        assertThat(activity.warned(WarningCode.DRAWINGS_IGNORED)).isTrue();
    }

    @Test
    void a_line_that_took_from_one_time_to_another_has_times_in_between_by_the_way_gone() {
        var session =
                kml("<Placemark><name>Walk</name><ExtendedData><Data name='Category'><value>Walking</value></Data>"
                                + "</ExtendedData><LineString><coordinates>2,48,0 2.001,48,0 2.004,48,0</coordinates></LineString>"
                                + span("2024-06-01T08:00:00Z", "2024-06-01T08:02:00.000+00:00") + "</Placemark>")
                        .sessions()
                        .getFirst();

        assertThat(session.sport().key()).isEqualTo("walking");
        assertThat(session.start()).contains(Instant.parse("2024-06-01T08:00:00Z"));
        assertThat(session.telemetry().time().values()).containsExactly(0, 30, 120);
        assertThat(session.telemetry().has(Channel.ALTITUDE)).isFalse();
    }

    @Test
    void times_in_between_are_said_to_be_ours() {
        var activity = kml("<Placemark>" + span("2024-06-01T08:00:00Z", "2024-06-01T08:02:00Z")
                + "<MultiGeometry><LineString><coordinates>2,48 2.001,48</coordinates></LineString>"
                + "<LineString><coordinates>2.002,48 2.003,48</coordinates></LineString></MultiGeometry></Placemark>");

        var telemetry = activity.sessions().getFirst().telemetry();
        assertThat(telemetry.time().values()).containsExactly(0, 60, 60, 120);
        assertThat(telemetry.segments()).hasSize(2);
        assertThat(activity.warned(WarningCode.TIMES_MISSING)).isTrue();
    }

    @Test
    void each_way_of_a_timeline_is_a_workout_where_the_sport_changes_or_hours_are_missing() {
        var activity = kml(way("Walking", "08:00", "08:30")
                + visit("08:30", "09:00")
                + way("Walking", "09:00", "09:10")
                + way("Cycling", "09:10", "09:30")
                + way("Cycling", "18:00", "18:30"));

        assertThat(activity.sessions())
                .extracting(session -> session.name() + " " + session.start().orElseThrow())
                .containsExactly(
                        "A walking 2024-06-01T08:00:00Z",
                        "A cycling 2024-06-01T09:10:00Z",
                        "A cycling 2024-06-01T18:00:00Z");
    }

    @Test
    void a_line_of_which_only_the_begin_is_known_begins_then_and_has_no_times() {
        var session = kml("<Placemark><TimeStamp><when>2024-06-01T08:00:00Z</when></TimeStamp>"
                        + "<LineString><coordinates>2,48 2.001,48</coordinates></LineString></Placemark>")
                .sessions()
                .getFirst();

        assertThat(session.start()).contains(Instant.parse("2024-06-01T08:00:00Z"));
        assertThat(session.telemetry().timed()).isFalse();
    }

    @Test
    void places_with_a_time_each_are_a_track_in_the_order_of_time() {
        var session = kml("<Folder>" + place(9, 3) + place(0, 0) + place(4, 1) + "</Folder>")
                .sessions()
                .getFirst();

        assertThat(session.start()).contains(Instant.parse("2024-06-01T08:00:00Z"));
        assertThat(session.telemetry().time().values()).containsExactly(0, 4, 9);
        assertThat(session.telemetry().column(Channel.LONGITUDE).orElseThrow().values())
                .containsExactly(2, 2.001, 2.003);
    }

    @Test
    void the_line_through_places_with_a_time_is_a_drawing_of_them() {
        var activity = kml("<Folder><Folder>" + place(0, 0) + place(10, 1)
                + "</Folder><Placemark><LineString><coordinates>2,48 2.001,48</coordinates></LineString></Placemark>"
                + "</Folder>");

        assertThat(activity.points()).isEqualTo(2);
        assertThat(activity.warned(WarningCode.DRAWINGS_IGNORED)).isTrue();
    }

    @Test
    void places_marked_on_the_way_are_no_track_of_their_own() {
        var track = "<Placemark><gx:Track><when>2024-06-01T08:00:00Z</when><when>2024-06-01T09:00:00Z</when>"
                + "<gx:coord>2 48 0</gx:coord><gx:coord>2.01 48 0</gx:coord></gx:Track></Placemark>";
        var points = "<Folder>" + place(0, 0) + place(60, 1) + place(120, 2) + "</Folder>";
        var marks = "<Folder>" + place(20, 0) + place(80, 1) + "</Folder>";

        assertThat(kml(marks + track).points()).isEqualTo(2);
        assertThat(kml(marks + points).sessions()).hasSize(1);
    }

    @Test
    void places_hours_apart_are_of_different_days_out() {
        var activity = kml("<Folder>" + place(0, 0) + place(60, 1) + place(40_000, 2) + place(40_060, 3)
                + place(80_000, 4) + "</Folder>");

        assertThat(activity.sessions()).hasSize(2);
        assertThat(activity.warned(WarningCode.RECORDS_OUTSIDE_SESSIONS)).isTrue();
    }

    @Test
    void where_somebody_stayed_is_no_track() {
        assertThatThrownBy(() -> kml(visit("08:00", "09:00") + visit("10:00", "11:00")))
                .isInstanceOfSatisfying(
                        UndecodableFile.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.KML_NO_TRACK));
    }

    private static String place(int second, int east) {
        return "<Placemark><Point><coordinates>%s,48,101</coordinates></Point><TimeStamp><when>%s</when></TimeStamp></Placemark>"
                .formatted(
                        2 + east / 1000.0, Instant.parse("2024-06-01T08:00:00Z").plusSeconds(second));
    }

    private static String way(String category, String from, String to) {
        return "<Placemark><name>A " + category.toLowerCase(Locale.ROOT)
                + "</name><ExtendedData><Data name='Category'><value>" + category + "</value></Data></ExtendedData>"
                + "<LineString><coordinates>2,48,0 2.01,48,0</coordinates></LineString>"
                + span("2024-06-01T" + from + ":00Z", "2024-06-01T" + to + ":00Z") + "</Placemark>";
    }

    private static String visit(String from, String to) {
        return "<Placemark><Point><coordinates>2,48,0</coordinates></Point>"
                + span("2024-06-01T" + from + ":00Z", "2024-06-01T" + to + ":00Z") + "</Placemark>";
    }

    private static String span(String begin, String end) {
        return "<TimeSpan><begin>" + begin + "</begin><end>" + end + "</end></TimeSpan>";
    }

    @Test
    void a_map_of_places_is_no_activity() {
        assertThatThrownBy(() -> kml("<Placemark><Point><coordinates>2,48</coordinates></Point></Placemark>"))
                .isInstanceOfSatisfying(
                        UndecodableFile.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.KML_NO_TRACK));
    }

    private static DecodedActivity kml(String content) {
        var document = "<kml xmlns='http://www.opengis.net/kml/2.2' xmlns:gx='http://www.google.com/kml/ext/2.2'>"
                + content + "</kml>";
        var warnings = new Warnings();
        var xml = XmlCursor.open(new ByteArrayInputStream(document.getBytes(UTF_8)), warnings);
        assertThat(xml.nextChild(0)).isTrue();
        return KmlDecoder.decode(xml, warnings);
    }
}
