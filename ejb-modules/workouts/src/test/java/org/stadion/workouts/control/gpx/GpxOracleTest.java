package org.stadion.workouts.control.gpx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.jenetics.jpx.GPX;
import io.jenetics.jpx.Track;
import io.jenetics.jpx.TrackSegment;
import io.jenetics.jpx.WayPoint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.xml.XmlCursor;

/** Files that JPX writes, and real ones, read by it and by us. */
class GpxOracleTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void written_files_are_read_alike(long seed) throws IOException {
        var random = new Random(seed);
        var track = Track.builder();
        for (var s = 0; s < 3; s++) {
            var segment = TrackSegment.builder();
            for (var i = 0; i < 200; i++) {
                var place = s * 200 + i;
                segment.addPoint(WayPoint.builder()
                        .lat(48 + place * 2e-5 + random.nextInt(100) * 1e-9)
                        .lon(-2 - place * 2e-5)
                        .ele(random.nextInt(100_000) / 1000.0)
                        .time(Instant.ofEpochMilli(1_717_228_800_000L + place * 1000L + random.nextInt(999)))
                        .build());
            }
            track.addSegment(segment.build());
        }
        var out = new ByteArrayOutputStream();
        GPX.Writer.DEFAULT.write(GPX.builder().addTrack(track.build()).build(), out);

        compare(out.toByteArray());
    }

    @TestFactory
    Stream<DynamicTest> real_files_are_read_alike() throws IOException {
        var corpus = System.getProperty("stadion.corpus", "");
        assumeThat(corpus).as("no corpus: set -Dstadion.corpus to its folder").isNotBlank();
        try (var files = Files.list(Path.of(corpus, "gpx"))) {
            return files.filter(file -> file.toString().endsWith(".gpx")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(), () -> compare(Files.readAllBytes(file))));
        }
    }

    private static void compare(byte[] document) throws IOException {
        var theirs = read(document);
        assumeThat(theirs).as("JPX refuses the file or finds no point").isNotEmpty();
        assumeThat(theirs)
                .as("points without a time are ours to place")
                .allMatch(point -> point.getTime().isPresent());

        var activity = decode(document);
        assumeThat(activity.warnings()).as("repaired by us").isEmpty();

        assertThat(activity.points()).isEqualTo(theirs.size());
        var next = 0;
        for (var session : activity.sessions()) {
            for (var i = 0; i < session.telemetry().size(); i++) {
                same(session.telemetry(), i, theirs.get(next++));
            }
        }
    }

    private static void same(Telemetry ours, int sample, WayPoint theirs) {
        assertThat(ours.at(sample))
                .isEqualTo(Instant.ofEpochMilli(theirs.getTime().orElseThrow().toEpochMilli()));
        assertThat(value(ours, Channel.LATITUDE, sample))
                .isCloseTo(theirs.getLatitude().doubleValue(), within(2e-9));
        assertThat(value(ours, Channel.LONGITUDE, sample))
                .isCloseTo(theirs.getLongitude().doubleValue(), within(2e-9));
        theirs.getElevation()
                .ifPresent(height -> assertThat(value(ours, Channel.ALTITUDE, sample))
                        .isCloseTo(height.doubleValue(), within(0.00051)));
    }

    private static double value(Telemetry telemetry, Channel channel, int sample) {
        return telemetry.column(channel).orElseThrow().value(sample);
    }

    private static List<WayPoint> read(byte[] document) {
        try {
            return GPX.Reader.of(GPX.Reader.Mode.LENIENT)
                    .read(new ByteArrayInputStream(document))
                    .tracks()
                    .flatMap(track -> track.segments())
                    .flatMap(segment -> segment.points())
                    .toList();
        } catch (IOException refused) {
            return List.of();
        }
    }

    private static DecodedActivity decode(byte[] document) {
        var warnings = new Warnings();
        var xml = XmlCursor.open(new ByteArrayInputStream(document), warnings);
        assertThat(xml.nextChild(0)).isTrue();
        return GpxDecoder.decode(xml, warnings);
    }
}
