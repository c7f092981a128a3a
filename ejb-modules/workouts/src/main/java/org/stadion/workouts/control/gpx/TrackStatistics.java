package org.stadion.workouts.control.gpx;

import java.util.Map;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.PlainText;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.TrackPart;
import org.stadion.workouts.control.xml.DecimalText;
import org.stadion.workouts.control.xml.XmlCursor;

/** Totals in a track's extensions: Garmin's TrackStatsExtension, and calories and the activity beside it. */
final class TrackStatistics {
    /** Where Locus and OsmAnd say what the athlete did. */
    static final String ACTIVITY = "activity";

    private static final Map<String, Total> TOTALS = Map.ofEntries(
            Map.entry("Distance", Total.DISTANCE),
            Map.entry("TotalElapsedTime", Total.ELAPSED),
            Map.entry("TimerTime", Total.TIMER),
            Map.entry("MovingTime", Total.MOVING),
            Map.entry("MaxSpeed", Total.MAX_SPEED),
            Map.entry("Ascent", Total.ASCENT),
            Map.entry("Descent", Total.DESCENT),
            Map.entry("Calories", Total.CALORIES),
            Map.entry("AvgHeartRate", Total.AVG_HEART_RATE),
            Map.entry("AvgCadence", Total.AVG_CADENCE));

    private TrackStatistics() {}

    static void read(XmlCursor xml, TrackPart track) {
        var totals = track.totals();
        var own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals(ACTIVITY)) {
                track.called(PlainText.line(xml.text(Limits.NAME_LENGTH), Limits.NAME_LENGTH));
            } else if (!put(xml, totals)) {
                var inner = xml.depth();
                while (xml.nextChild(inner)) {
                    put(xml, totals);
                }
            }
        }
    }

    private static boolean put(XmlCursor xml, Totals.Builder totals) {
        var total = TOTALS.get(xml.name());
        if (total == null) {
            return false;
        }
        var value = DecimalText.real(xml.value());
        if (!Double.isNaN(value)) {
            totals.put(total, value);
        }
        return true;
    }
}
