package org.stadion.workouts.control.health;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.gpx.GpxDecoder;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.xml.XmlBroken;
import org.stadion.workouts.control.xml.XmlCursor;

/** Reads the files of a workout's route. One route may be cut into many, each repeating the last point before it. */
final class HealthRoute {
    private HealthRoute() {}

    /** The parts that could be read, in the order of the export. */
    static List<Telemetry> read(List<String> paths, HealthFiles files, Warnings warnings) throws IOException {
        var parts = new ArrayList<Telemetry>();
        for (var path : new LinkedHashSet<>(paths)) {
            var bytes = files.route(path);
            if (bytes.isEmpty()) {
                warnings.add(WarningCode.ROUTE_MISSING);
                continue;
            }
            try {
                parts.addAll(part(bytes.get(), warnings));
            } catch (UndecodableFile unreadable) {
                warnings.add(WarningCode.ROUTE_MISSING);
            }
        }
        return parts;
    }

    private static List<Telemetry> part(byte[] gpx, Warnings warnings) {
        var own = new Warnings();
        var xml = XmlCursor.open(new ByteArrayInputStream(gpx), own);
        try {
            if (!xml.nextChild(0) || !xml.name().equals(GpxDecoder.ROOT)) {
                return List.of();
            }
        } catch (XmlBroken broken) {
            return List.of();
        }
        var activity = GpxDecoder.decode(xml, own);
        warnings.addAll(activity.warnings());
        return activity.sessions().stream()
                .map(DecodedSession::telemetry)
                .filter(Telemetry::timed)
                .toList();
    }
}
