package org.stadion.workouts.control.exported;

import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.telemetry.Column;

/** Workouts of HealthKit or Health Connect as an app on the phone sends them: totals without samples. */
final class PhonePush implements Shape {
    private static final double MILLIS = 1000;

    @Override
    public boolean fits(Node root) {
        return root.at("data").at("workouts").list().stream().anyMatch(PhonePush::isWorkout);
    }

    private static boolean isWorkout(Node entry) {
        return entry.has("startDate") && entry.has("endDate") && entry.has("type");
    }

    @Override
    public void read(Node root, Export export) {
        for (var entry : root.at("data").at("workouts").list()) {
            var session = export.begin();
            var start = export.clock().instant(entry.text("startDate"));
            var end = export.clock().instant(entry.text("endDate"));
            session.sport(entry.text("type"));
            session.startsAt(start);
            if (start != Column.MISSING && end != Column.MISSING) {
                session.total(Total.ELAPSED, (end - start) / MILLIS);
            }
            entry.at("values").list().forEach(value -> total(value.text("type"), value.number("value"), session));
            export.recordedBy(entry.at("source").text("name"));
            export.add(session);
        }
    }

    private static void total(String type, double value, ExportedSession session) {
        switch (type) {
            case "duration" -> session.total(Total.TIMER, value);
            case "distance" -> session.total(Total.DISTANCE, value);
            case "activeEnergyBurned" -> session.total(Total.CALORIES, value);
            case "minHeartRate" -> session.total(Total.MIN_HEART_RATE, value);
            case "averageHeartRate" -> session.total(Total.AVG_HEART_RATE, value);
            case "maxHeartRate" -> session.total(Total.MAX_HEART_RATE, value);
            case "elevationAscended" -> session.total(Total.ASCENT, value);
            case "steps" -> session.total(Total.STEPS, value);
            case "weatherTemperature" -> session.total(Total.AVG_TEMPERATURE, value);
            case "weatherHumidity" -> session.total(Total.HUMIDITY, value);
            default -> {}
        }
    }
}
