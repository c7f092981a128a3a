package org.stadion.workouts.control.kml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Instant;
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
