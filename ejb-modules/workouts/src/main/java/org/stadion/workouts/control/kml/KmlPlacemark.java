package org.stadion.workouts.control.kml;

import java.util.ArrayList;
import java.util.List;
import org.stadion.workouts.control.activity.TrackPart;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.telemetry.Column;

/** What a placemark says of itself while it is read: a sport, times, a place, and the lines it holds. */
final class KmlPlacemark {
    final List<TrackPart> lines = new ArrayList<>();
    String name = "";
    String sport = "";
    String place = "";
    long begin = Column.MISSING;
    long end = Column.MISSING;

    /** Whether it lasted: a place so described is where somebody stayed. */
    boolean spans;

    boolean isTimedPlace() {
        return !place.isBlank() && !spans && begin != Column.MISSING;
    }

    /** Gives its lines the times it knows. */
    void date(Warnings warnings) {
        if (begin == Column.MISSING) {
            return;
        }
        lines.forEach(line -> line.began(begin));
        if (end != Column.MISSING && end > begin) {
            LineTimes.spread(lines.stream().map(TrackPart::points).toList(), begin, end, warnings);
        }
    }
}
