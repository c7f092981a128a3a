package org.stadion.workouts.control.tcx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.xml.XmlCursor;

/** Files of programs that leave out elements of the format: what they mean is plain. */
class TcxDialectTest {
    private static final String POINTS = point(0, "<Extensions><Watts>200</Watts><Speed>8.5</Speed></Extensions>")
            + point(1, "<Extensions><Watts>220</Watts></Extensions>");

    private static String point(int second, String more) {
        return "<Trackpoint><Time>2024-06-01T08:00:0" + second + "Z</Time>" + more + "</Trackpoint>";
    }

    private static DecodedSession session(String inside) {
        var document = "<TrainingCenterDatabase><Activities><Activity Sport=\"Biking\">" + inside
                + "</Activity></Activities></TrainingCenterDatabase>";
        var xml = XmlCursor.open(new ByteArrayInputStream(document.getBytes(UTF_8)), new Warnings());
        xml.nextChild(0);
        return TcxDecoder.decode(xml, new Warnings()).sessions().getFirst();
    }

    @Test
    void measurements_stand_in_extensions_without_the_makers_element() {
        var telemetry = session("<Lap><Track>" + POINTS + "</Track></Lap>").telemetry();

        assertThat(telemetry.column(Channel.POWER).orElseThrow().values()).containsExactly(200, 220);
        assertThat(telemetry.column(Channel.SPEED).orElseThrow().value(0)).isEqualTo(8.5);
    }

    @Test
    void power_stands_in_the_point_itself() {
        var telemetry = session("<Lap><Track>" + point(0, "<Watts>180</Watts>") + point(1, "<Watts>190</Watts>")
                        + "</Track></Lap>")
                .telemetry();

        assertThat(telemetry.column(Channel.POWER).orElseThrow().values()).containsExactly(180, 190);
    }

    @Test
    void points_stand_in_a_lap_without_a_track() {
        var session = session("<Lap>" + POINTS + "</Lap>");

        assertThat(session.telemetry().size()).isEqualTo(2);
        assertThat(session.start()).contains(Instant.parse("2024-06-01T08:00:00Z"));
    }

    @Test
    void a_track_stands_in_an_activity_without_laps() {
        var session = session("<Id>2024-06-01T08:00:00Z</Id><Track>" + POINTS + "</Track>");

        assertThat(session.telemetry().size()).isEqualTo(2);
        assertThat(session.laps()).isEmpty();
        assertThat(session.start()).contains(Instant.parse("2024-06-01T08:00:00Z"));
    }
}
