package org.stadion.workouts.control.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Telemetry;

/**
 * A workout as GPX 1.1. Points of the format are places: samples without a position are not in it. What is measured
 * beside the place is written as Garmin's TrackPointExtension 2 where it knows it, power as Strava and most programs
 * read it, and the distance as Cluetrust's extension.
 */
final class GpxFile {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <gpx version="1.1" creator="Stadion" xmlns="http://www.topografix.com/GPX/1/1" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v2" \
            xmlns:gpxdata="http://www.cluetrust.com/XML/GPXDATA/1/0" \
            xsi:schemaLocation="http://www.topografix.com/GPX/1/1 http://www.topografix.com/GPX/1/1/gpx.xsd">
            """;

    private static final int CENTIMETRE = 2;

    private final ExportedWorkout workout;
    private final Telemetry telemetry;
    private final Column latitude;
    private final Column longitude;
    /** In the order of the extension's schema. */
    private final Map<String, Column> garmin = new LinkedHashMap<>();

    private final XmlText xml;

    private GpxFile(ExportedWorkout workout, OutputStream out) {
        this.workout = workout;
        this.telemetry = workout.telemetry();
        this.latitude = telemetry.column(Channel.LATITUDE).orElseThrow();
        this.longitude = telemetry.column(Channel.LONGITUDE).orElseThrow();
        this.xml = new XmlText(out);
        garmin("gpxtpx:atemp", Channel.TEMPERATURE);
        garmin("gpxtpx:depth", Channel.DEPTH);
        garmin("gpxtpx:hr", Channel.HEART_RATE);
        garmin("gpxtpx:cad", Channel.CADENCE);
        garmin("gpxtpx:speed", Channel.SPEED);
    }

    private void garmin(String element, Channel channel) {
        telemetry.column(channel).ifPresent(column -> garmin.put(element, column));
    }

    static void write(ExportedWorkout workout, OutputStream out) throws IOException {
        new GpxFile(workout, out).write();
    }

    private void write() throws IOException {
        xml.markup(HEAD);
        if (telemetry.timed()) {
            xml.markup("<metadata><time>" + workout.start() + "</time></metadata>\n");
        }
        xml.markup("<trk>\n")
                .element("name", workout.title())
                .element("desc", workout.description())
                .element("src", workout.device())
                .element("type", workout.sport().key());
        segments(Interruptions.of(telemetry));
        xml.markup("</trk>\n</gpx>\n").flush();
    }

    private void segments(BitSet begins) throws IOException {
        var open = false;
        for (var i = 0; i < telemetry.size(); i++) {
            if (open && begins.get(i)) {
                xml.markup("</trkseg>\n");
                open = false;
            }
            if (latitude.missing(i) || longitude.missing(i)) {
                continue;
            }
            if (!open) {
                xml.markup("<trkseg>\n");
                open = true;
            }
            point(i);
        }
        if (open) {
            xml.markup("</trkseg>\n");
        }
    }

    private void point(int i) throws IOException {
        xml.markup("<trkpt lat=\"")
                .number(latitude.value(i), XmlText.decimals(latitude))
                .markup("\" lon=\"")
                .number(longitude.value(i), XmlText.decimals(longitude))
                .markup("\">");
        var altitude = telemetry.column(Channel.ALTITUDE);
        if (altitude.isPresent()) {
            xml.sample("ele", altitude.get(), i, XmlText.decimals(altitude.get()));
        }
        if (telemetry.timed()) {
            xml.markup("<time>" + telemetry.at(i) + "</time>");
        }
        extensions(i);
        xml.markup("</trkpt>\n");
    }

    private void extensions(int i) throws IOException {
        var power = present(Channel.POWER, i);
        var distance = present(Channel.DISTANCE, i);
        var others = garmin.values().stream().anyMatch(column -> !column.missing(i));
        if (!power && !distance && !others) {
            return;
        }
        xml.markup("<extensions>");
        if (power) {
            xml.sample("power", telemetry.column(Channel.POWER).orElseThrow(), i, 0);
        }
        if (distance) {
            xml.sample("gpxdata:distance", telemetry.column(Channel.DISTANCE).orElseThrow(), i, CENTIMETRE);
        }
        if (others) {
            xml.markup("<gpxtpx:TrackPointExtension>");
            for (var field : garmin.entrySet()) {
                xml.sample(field.getKey(), field.getValue(), i, decimals(field.getKey(), field.getValue()));
            }
            xml.markup("</gpxtpx:TrackPointExtension>");
        }
        xml.markup("</extensions>");
    }

    /** The schema wants whole beats and turns. */
    private static int decimals(String element, Column column) {
        return element.endsWith(":hr") || element.endsWith(":cad") ? 0 : XmlText.decimals(column);
    }

    private boolean present(Channel channel, int sample) {
        return telemetry
                .column(channel)
                .filter(column -> !column.missing(sample))
                .isPresent();
    }
}
