package org.stadion.localstack.workoutfile;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A recording as GPX 1.1 with Garmin's track point extension; a pause begins a new segment. */
public final class GpxFile {
    private GpxFile() {}

    public static byte[] of(Recording recording) {
        var text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <gpx version="1.1" creator="Stadion demo" xmlns="http://www.topografix.com/GPX/1/1"
                     xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
                """);
        text.append("<metadata><time>")
                .append(recording.start())
                .append("</time></metadata>\n<trk><name>")
                .append(Xml.escaped(recording.name()))
                .append("</name><type>")
                .append(recording.sport().gpxType())
                .append("</type>\n<trkseg>\n");
        for (var sample : recording.samples()) {
            point(text, recording, sample);
            if (recording.pausedAfter(sample.second()) > 0) {
                text.append("</trkseg>\n<trkseg>\n");
            }
        }
        return text.append("</trkseg></trk></gpx>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void point(StringBuilder text, Recording recording, Sample sample) {
        text.append(String.format(
                Locale.ROOT,
                "<trkpt lat=\"%.7f\" lon=\"%.7f\"><ele>%.1f</ele><time>%s</time><extensions>",
                sample.latitude(),
                sample.longitude(),
                sample.altitudeM(),
                recording.at(sample.second())));
        if (!Double.isNaN(sample.powerW())) {
            text.append("<power>").append(Math.round(sample.powerW())).append("</power>");
        }
        text.append("<gpxtpx:TrackPointExtension>");
        Xml.number(text, "gpxtpx:hr", sample.heartRateBpm());
        Xml.number(text, "gpxtpx:cad", sample.cadenceRpm());
        text.append("</gpxtpx:TrackPointExtension></extensions></trkpt>\n");
    }
}
