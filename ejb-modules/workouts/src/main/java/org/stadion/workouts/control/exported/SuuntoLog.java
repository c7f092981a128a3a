package org.stadion.workouts.control.exported;

import java.util.Map;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;

/**
 * The log of a Suunto watch, as its app hands it out: one header, and samples of one sensor each. All units are those of
 * physics, so beats and turns are per second, places in radians, temperatures in kelvin and energy in joules. What was
 * measured within one second becomes one sample.
 */
final class SuuntoLog implements Shape {
    private static final double MINUTE = 60;
    private static final double FREEZING = 273.15;
    private static final double JOULES_A_KILOCALORIE = 4184;
    private static final double DEGREES = 180 / Math.PI;
    private static final long SECOND = 1000;
    private static final Map<String, Channel> PLAIN = Map.of(
            "Altitude", Channel.ALTITUDE,
            "Distance", Channel.DISTANCE,
            "Speed", Channel.SPEED,
            "Power", Channel.POWER);
    private static final Map<String, Channel> PER_SECOND = Map.of("HR", Channel.HEART_RATE, "Cadence", Channel.CADENCE);
    private static final Map<String, Channel> RADIANS =
            Map.of("Latitude", Channel.LATITUDE, "Longitude", Channel.LONGITUDE);

    @Override
    public boolean fits(Node root) {
        return root.at("DeviceLog").at("Header").isObject();
    }

    @Override
    public void read(Node root, Export export) {
        var log = root.at("DeviceLog");
        var header = log.at("Header");
        var session = export.begin();
        session.sport(header.text("Activity"));
        session.startsAt(export.clock().instant(header.text("DateTime")));
        totals(header, session);
        var timeline = new Timeline();
        for (var sample : log.at("Samples").list()) {
            sample(sample, export.clock(), timeline);
        }
        timeline.into(session);
        export.recordedBy(log.at("Device").text("Name"));
        export.add(session);
    }

    private static void totals(Node header, ExportedSession session) {
        session.total(Total.ELAPSED, header.number("Duration"));
        session.total(Total.DISTANCE, header.number("Distance"));
        session.total(Total.ASCENT, header.number("Ascent"));
        session.total(Total.DESCENT, header.number("Descent"));
        session.total(Total.STEPS, header.number("StepCount"));
        session.total(Total.CALORIES, header.number("Energy") / JOULES_A_KILOCALORIE);
        session.total(Total.AEROBIC_EFFECT, header.number("PeakTrainingEffect"));
    }

    private static void sample(Node sample, Clock clock, Timeline timeline) {
        var exact = clock.instant(sample.text("TimeISO8601"));
        if (exact == Column.MISSING) {
            return;
        }
        var at = Math.floorDiv(exact, SECOND) * SECOND;
        PLAIN.forEach((name, channel) -> timeline.put(at, channel, sample.number(name)));
        PER_SECOND.forEach((name, channel) -> timeline.put(at, channel, sample.number(name) * MINUTE));
        RADIANS.forEach((name, channel) -> timeline.put(at, channel, sample.number(name) * DEGREES));
        timeline.put(at, Channel.TEMPERATURE, sample.number("Temperature") - FREEZING);
    }
}
