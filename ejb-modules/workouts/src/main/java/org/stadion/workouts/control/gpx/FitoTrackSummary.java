package org.stadion.workouts.control.gpx;

import java.util.regex.Pattern;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.TrackPart;
import org.stadion.workouts.control.xml.DecimalText;

/** The totals that FitoTrack writes into the name of its files, as {@code Workout(id=…, distance=4995.4, …)}. */
final class FitoTrackSummary {
    private static final Pattern SUMMARY = Pattern.compile("^Workout\\((.*)\\)?$");
    private static final double JOULES_PER_KCAL = 4184;

    private FitoTrackSummary() {}

    static boolean isOne(String name) {
        return name.startsWith("Workout(id=");
    }

    /** A word of the summary, empty if it has none. */
    private static String word(String name, String key) {
        var from = name.indexOf(", " + key + "=");
        var to = name.indexOf(", ", from + 1);
        return from < 0 || to < 0 ? "" : name.substring(from + key.length() + 3, to);
    }

    /** Gives the track the summary's totals and sport, and returns what the athlete called it. */
    static String apply(String name, TrackPart track) {
        read(name, track.totals());
        if (track.type().isEmpty()) {
            track.type(word(name, "workoutTypeId"));
        }
        return word(name, "comment");
    }

    private static void read(String name, Totals.Builder totals) {
        var summary = SUMMARY.matcher(name);
        if (!summary.matches()) {
            return;
        }
        var start = Double.NaN;
        var end = Double.NaN;
        for (var pair : summary.group(1).split(", ", 100)) {
            var equals = pair.indexOf('=');
            if (equals < 0) {
                continue;
            }
            var value = DecimalText.real(pair.substring(equals + 1).replace(")", ""));
            switch (pair.substring(0, equals)) {
                case "start" -> start = value;
                case "end" -> end = value;
                case "activeDuration" -> put(totals, Total.TIMER, value / 1000);
                case "distance" -> put(totals, Total.DISTANCE, value);
                case "energy" -> put(totals, Total.CALORIES, value / JOULES_PER_KCAL);
                case "avgSpeed" -> put(totals, Total.AVG_SPEED, value);
                case "topSpeed" -> put(totals, Total.MAX_SPEED, value);
                case "ascent" -> put(totals, Total.ASCENT, value);
                case "descent" -> put(totals, Total.DESCENT, value);
                case "avgHeartRate" -> put(totals, Total.AVG_HEART_RATE, value);
                case "maxHeartRate" -> put(totals, Total.MAX_HEART_RATE, value);
                default -> {}
            }
        }
        put(totals, Total.ELAPSED, (end - start) / 1000);
    }

    private static void put(Totals.Builder totals, Total total, double value) {
        if (value > 0) {
            totals.putIfAbsent(total, value);
        }
    }
}
