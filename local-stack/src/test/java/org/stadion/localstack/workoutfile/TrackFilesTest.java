package org.stadion.localstack.workoutfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class TrackFilesTest {

    @Test
    void gpx_begins_a_segment_after_the_pause() throws Exception {
        var gpx = parsed(GpxFile.of(FixtureRecording.of(Sport.RUNNING)));

        assertThat(gpx.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.topografix.com/GPX/1/1");
        assertThat(all(gpx, "trkseg"))
                .extracting(
                        segment -> segment.getElementsByTagNameNS("*", "trkpt").getLength())
                .containsExactly(301, 300);
        assertThat(all(gpx, "trk")
                        .getFirst()
                        .getElementsByTagNameNS("*", "name")
                        .item(0)
                        .getTextContent())
                .isEqualTo("Fixture & co");
    }

    @Test
    void a_gpx_point_tells_what_was_measured() throws Exception {
        var point = all(parsed(GpxFile.of(FixtureRecording.of(Sport.CYCLING))), "trkpt")
                .getLast();

        assertThat(Double.parseDouble(point.getAttribute("lon"))).isBetween(10.0161, 10.0163);
        assertThat(text(point, "ele")).isEqualTo("100.0");
        assertThat(text(point, "time")).isEqualTo("2026-05-01T06:11:00Z");
        assertThat(text(point, "hr")).isEqualTo("150");
        assertThat(text(point, "cad")).isEqualTo("84");
        assertThat(text(point, "power")).isEqualTo("200");
    }

    @Test
    void tcx_tells_each_point_once_in_the_lap_that_it_ends() throws Exception {
        var tcx = parsed(TcxFile.of(FixtureRecording.of(Sport.RUNNING)));

        assertThat(all(tcx, "Lap"))
                .extracting(lap -> lap.getElementsByTagNameNS("*", "Trackpoint").getLength())
                .containsExactly(168, 167, 166, 100);
        assertThat(all(tcx, "Lap"))
                .extracting(lap -> lap.getElementsByTagNameNS("*", "Track").getLength())
                .containsExactly(1, 2, 1, 1);
        assertThat(text(all(tcx, "Lap").get(1), "TotalTimeSeconds")).isEqualTo("167");
        assertThat(all(tcx, "Activity").getFirst().getAttribute("Sport")).isEqualTo("Running");
    }

    @Test
    void a_tcx_point_tells_what_was_measured() throws Exception {
        var riding = all(parsed(TcxFile.of(FixtureRecording.of(Sport.CYCLING))), "Trackpoint")
                .getLast();
        var running = all(parsed(TcxFile.of(FixtureRecording.of(Sport.RUNNING))), "Trackpoint")
                .getLast();

        assertThat(text(riding, "Time")).isEqualTo("2026-05-01T06:11:00Z");
        assertThat(text(riding, "DistanceMeters")).isEqualTo("1800.00");
        assertThat(text(riding, "HeartRateBpm")).isEqualTo("150");
        assertThat(text(riding, "Cadence")).isEqualTo("84");
        assertThat(text(riding, "Watts")).isEqualTo("200");
        assertThat(text(running, "RunCadence")).isEqualTo("84");
        assertThat(running.getElementsByTagNameNS("*", "Watts").getLength()).isZero();
    }

    private static Document parsed(byte[] xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<Element> all(Document document, String name) {
        var found = document.getElementsByTagNameNS("*", name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagNameNS("*", name)
                .item(0)
                .getTextContent()
                .strip();
    }
}
