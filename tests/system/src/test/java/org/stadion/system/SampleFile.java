package org.stadion.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/** A file to upload. */
record SampleFile(String name, byte[] bytes) {

    static SampleFile text(String name, String content) {
        return new SampleFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static SampleFile of(Path file) {
        try {
            return new SampleFile(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A run due east along the equator at 3 m/s, one point a second: one degree of longitude there is 111 319.49 m on WGS-84,
     * so the distance is known by calculation.
     */
    static SampleFile run(String name, Instant start, int seconds) {
        return run(name, start, seconds, "running", 3.0, true);
    }

    /** The same at another speed, under another sport, with or without a heart rate. */
    static SampleFile run(String name, Instant start, int seconds, String sport, double speed, boolean heart) {
        var gpx = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <gpx version="1.1" creator="stadion-tests" xmlns="http://www.topografix.com/GPX/1/1"
                     xmlns:tpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
                <trk>""");
        gpx.append("<type>").append(sport).append("</type><trkseg>");
        for (int s = 0; s <= seconds; s++) {
            gpx.append(String.format(
                    Locale.ROOT,
                    "<trkpt lat=\"0\" lon=\"%.7f\"><ele>100</ele><time>%s</time>%s</trkpt>%n",
                    32.5 + s * speed / 111_319.49,
                    start.plusSeconds(s),
                    heart ? beat(140 + s % 2) : ""));
        }
        return text(name, gpx.append("</trkseg></trk></gpx>\n").toString());
    }

    private static String beat(int rate) {
        return "<extensions><tpx:TrackPointExtension><tpx:hr>" + rate
                + "</tpx:hr></tpx:TrackPointExtension></extensions>";
    }
}
