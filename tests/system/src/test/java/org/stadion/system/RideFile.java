package org.stadion.system;

import java.time.Instant;
import java.util.Locale;

/** Rides in TCX, because GPX knows no power by itself. */
final class RideFile {
    private RideFile() {}

    /** Twenty minutes with power and places; after ten of them a break of a quarter of an hour. */
    static SampleFile paused(String name, Instant start) {
        var tcx = head(start);
        for (var s = 0; s < 1200; s++) {
            if (s == 600) {
                tcx.append("</Track><Track>");
            }
            point(tcx, start.plusSeconds(s < 600 ? s : s + 900), s, true);
        }
        return file(name, tcx);
    }

    /** The same on a trainer: no places, no break. */
    static SampleFile indoor(String name, Instant start) {
        var tcx = head(start);
        for (var s = 0; s < 1200; s++) {
            point(tcx, start.plusSeconds(s), s, false);
        }
        return file(name, tcx);
    }

    private static StringBuilder head(Instant start) {
        return new StringBuilder("""
                <TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
                <Activities><Activity Sport="Biking"><Id>%1$s</Id><Lap StartTime="%1$s"><TotalTimeSeconds>1199\
                </TotalTimeSeconds><DistanceMeters>9592</DistanceMeters><Calories>0</Calories><Track>""".formatted(start));
    }

    private static void point(StringBuilder tcx, Instant at, int s, boolean outside) {
        tcx.append("<Trackpoint><Time>").append(at).append("</Time>");
        if (outside) {
            tcx.append(String.format(
                    Locale.ROOT,
                    "<Position><LatitudeDegrees>0</LatitudeDegrees><LongitudeDegrees>%.7f</LongitudeDegrees></Position>"
                            + "<AltitudeMeters>%.1f</AltitudeMeters>",
                    20 + s * 8.0 / 111_319.49,
                    100 + s % 50 * 0.2));
        }
        tcx.append("<DistanceMeters>").append(s * 8).append("</DistanceMeters>");
        if (s % 9 != 4) {
            tcx.append("<HeartRateBpm><Value>").append(120 + s % 40).append("</Value></HeartRateBpm>");
        }
        tcx.append("<Cadence>").append(80 + s % 15).append("</Cadence>");
        tcx.append("<Extensions><TPX xmlns=\"http://www.garmin.com/xmlschemas/ActivityExtension/v2\"><Watts>")
                .append(180 + s % 77)
                .append("</Watts></TPX></Extensions></Trackpoint>\n");
    }

    private static SampleFile file(String name, StringBuilder tcx) {
        return SampleFile.text(
                name,
                tcx.append("</Track></Lap></Activity></Activities></TrainingCenterDatabase>")
                        .toString());
    }
}
