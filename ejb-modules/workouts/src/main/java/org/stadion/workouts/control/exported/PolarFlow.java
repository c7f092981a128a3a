package org.stadion.workouts.control.exported;

import java.util.Map;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.telemetry.Channel;

/** A training session of a Polar Flow account's export: every exercise with its samples, each series alone, on the athlete's clock. */
final class PolarFlow implements Shape {
    private static final double KILOMETRES_AN_HOUR = 3.6;
    private static final int MINUTE = 60;
    private static final Map<String, Channel> SERIES = Map.of(
            "heartRate", Channel.HEART_RATE,
            "altitude", Channel.ALTITUDE,
            "distance", Channel.DISTANCE,
            "cadence", Channel.CADENCE,
            "temperature", Channel.TEMPERATURE);

    @Override
    public boolean fits(Node root) {
        return root.at("exercises").list().stream()
                .anyMatch(exercise -> exercise.has("startTime") && exercise.has("duration"));
    }

    @Override
    public void read(Node root, Export export) {
        export.named(root.text("name"), root.text("note"));
        for (var exercise : root.at("exercises").list()) {
            var offset = exercise.has("timezoneOffset")
                    ? exercise.number("timezoneOffset")
                    : root.number("timeZoneOffset", "timezoneOffset");
            var session = export.begin();
            session.sport(exercise.text("sport"));
            session.startsAt(export.clock().local(exercise.text("startTime"), offset));
            totals(exercise, session);
            samples(exercise.at("samples"), offset, export.clock()).into(session);
            export.in(Clock.offset(offset * MINUTE));
            export.add(session);
        }
        export.recordedBy(root.text("productId"));
    }

    private static void totals(Node exercise, ExportedSession session) {
        session.total(Total.TIMER, Clock.seconds(exercise.text("duration")));
        session.total(Total.DISTANCE, exercise.number("distance"));
        session.total(Total.ASCENT, exercise.number("ascent"));
        session.total(Total.DESCENT, exercise.number("descent"));
        session.total(Total.CALORIES, exercise.number("kiloCalories"));
        session.total(Total.MIN_HEART_RATE, exercise.at("heartRate").number("min"));
        session.total(Total.AVG_HEART_RATE, exercise.at("heartRate").number("avg"));
        session.total(Total.MAX_HEART_RATE, exercise.at("heartRate").number("max"));
    }

    private static Timeline samples(Node samples, double offset, Clock clock) {
        var timeline = new Timeline();
        SERIES.forEach((name, channel) -> {
            for (var sample : samples.at(name).list()) {
                timeline.put(clock.local(sample.text("dateTime"), offset), channel, sample.number("value"));
            }
        });
        for (var sample : samples.at("speed").list()) {
            var speed = sample.number("value") / KILOMETRES_AN_HOUR;
            timeline.put(clock.local(sample.text("dateTime"), offset), Channel.SPEED, speed);
        }
        for (var place : samples.at("recordedRoute").list()) {
            var at = clock.local(place.text("dateTime"), offset);
            timeline.put(at, Channel.LATITUDE, place.number("latitude"));
            timeline.put(at, Channel.LONGITUDE, place.number("longitude"));
        }
        return timeline;
    }
}
