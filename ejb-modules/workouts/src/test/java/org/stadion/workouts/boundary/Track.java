package org.stadion.workouts.boundary;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.decode.Decoders;

/** A GPX file along the equator. Say only what the test is about. */
record Track(
        String name,
        Instant start,
        Duration length,
        String type,
        double metres,
        int everySeconds,
        ZoneOffset wallClock,
        IntToDoubleFunction heartRate,
        boolean dated) {
    private static final double DEGREE = 111_319.49;

    /** An hour of running, 10 km. */
    static Track run(String name, Instant start) {
        return new Track(
                name, start, Duration.ofHours(1), "running", 10_000, 5, ZoneOffset.UTC, second -> Double.NaN, true);
    }

    Track lasting(Duration time) {
        return new Track(name, start, time, type, metres, everySeconds, wallClock, heartRate, dated);
    }

    Track as(String otherType) {
        return new Track(name, start, length, otherType, metres, everySeconds, wallClock, heartRate, dated);
    }

    Track covering(double otherMetres) {
        return new Track(name, start, length, type, otherMetres, everySeconds, wallClock, heartRate, dated);
    }

    Track toldBy(ZoneOffset clock) {
        return new Track(name, start, length, type, metres, everySeconds, clock, heartRate, dated);
    }

    Track every(int seconds) {
        return new Track(name, start, length, type, metres, seconds, wallClock, heartRate, dated);
    }

    Track beating(IntToDoubleFunction rate) {
        return new Track(name, start, length, type, metres, everySeconds, wallClock, rate, dated);
    }

    /** As somebody drew it on a map. */
    Track undated() {
        return new Track(name, start, length, type, metres, everySeconds, wallClock, heartRate, false);
    }

    byte[] bytes() {
        var gpx = new StringBuilder("""
                <gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1"
                     xmlns:t="http://www.garmin.com/xmlschemas/TrackPointExtension/v1"><trk>""");
        gpx.append("<type>").append(type).append("</type><trkseg>");
        var seconds = (int) length.toSeconds();
        for (var s = 0; s <= seconds; s += everySeconds) {
            gpx.append(String.format(
                    Locale.ROOT,
                    "<trkpt lat=\"0\" lon=\"%.7f\">%s%s</trkpt>",
                    30 + s * metres / seconds / DEGREE,
                    time(s),
                    beat(s)));
        }
        return gpx.append("</trkseg></trk></gpx>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private String time(int second) {
        return dated
                ? "<time>"
                        + start.plusSeconds(second).atOffset(wallClock).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                        + "</time>"
                : "";
    }

    private String beat(int second) {
        var rate = heartRate.applyAsDouble(second);
        return Double.isNaN(rate)
                ? ""
                : "<extensions><t:TrackPointExtension><t:hr>" + Math.round(rate)
                        + "</t:hr></t:TrackPointExtension></extensions>";
    }

    DecodedActivity decoded() {
        return Decoders.decode(bytes());
    }
}
