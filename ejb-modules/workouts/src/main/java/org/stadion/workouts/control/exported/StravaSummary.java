package org.stadion.workouts.control.exported;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.Warnings;

/** Strava's activities without their samples: one, or a list of them. */
final class StravaSummary implements Shape {
    private static final double JOULES = 1000;

    @Override
    public boolean fits(Node root) {
        return root.objects().stream().anyMatch(StravaSummary::isActivity);
    }

    private static boolean isActivity(Node entry) {
        return entry.has("start_date") && entry.has("elapsed_time") && (entry.has("sport_type") || entry.has("type"));
    }

    @Override
    public void read(Node root, Export export) {
        for (var entry : root.objects()) {
            var session = export.begin();
            session.sport(entry.text("sport_type", "type"));
            session.startsAt(export.clock().instant(entry.text("start_date")));
            session.total(Total.ELAPSED, entry.number("elapsed_time"));
            session.total(Total.MOVING, entry.number("moving_time"));
            session.total(Total.DISTANCE, entry.number("distance"));
            session.total(Total.ASCENT, entry.number("total_elevation_gain"));
            session.total(Total.AVG_HEART_RATE, entry.number("average_heartrate"));
            session.total(Total.MAX_HEART_RATE, entry.number("max_heartrate"));
            session.total(Total.AVG_CADENCE, entry.number("average_cadence"));
            session.total(Total.AVG_POWER, entry.number("average_watts"));
            session.total(Total.MAX_POWER, entry.number("max_watts"));
            session.total(Total.WORK, entry.number("kilojoules") * JOULES);
            session.total(Total.CALORIES, entry.number("calories"));
            session.total(Total.AVG_TEMPERATURE, entry.number("average_temp"));
            laps(entry, session, export.clock());
            export.named(entry.text("name"), entry.text("description"));
            export.recordedBy(entry.text("device_name"));
            export.in(zone(entry.text("timezone")));
            export.add(session);
        }
    }

    private static void laps(Node entry, ExportedSession session, Clock clock) {
        for (var lap : entry.at("laps").list()) {
            var totals = new Totals.Builder(new Warnings());
            put(lap, "elapsed_time", Total.ELAPSED, totals);
            put(lap, "moving_time", Total.MOVING, totals);
            put(lap, "distance", Total.DISTANCE, totals);
            put(lap, "average_heartrate", Total.AVG_HEART_RATE, totals);
            put(lap, "average_watts", Total.AVG_POWER, totals);
            session.lap(clock.instant(lap.text("start_date")), totals.build());
        }
    }

    private static void put(Node lap, String name, Total total, Totals.Builder totals) {
        var value = lap.number(name);
        if (!Double.isNaN(value)) {
            totals.put(total, value);
        }
    }

    /** As in {@code (GMT-08:00) America/Los_Angeles}. */
    private static Optional<ZoneId> zone(String written) {
        try {
            var name = written.substring(written.indexOf(')') + 1).strip();
            return name.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
