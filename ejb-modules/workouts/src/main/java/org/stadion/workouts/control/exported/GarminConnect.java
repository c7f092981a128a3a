package org.stadion.workouts.control.exported;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.telemetry.Column;

/** Activities as Garmin Connect's own pages ask for them, without samples: one, or a list of them. */
final class GarminConnect implements Shape {
    private static final double SECONDS = 1000;
    private static final double FEET = 2;

    @Override
    public boolean fits(Node root) {
        return root.objects().stream().anyMatch(GarminConnect::isActivity);
    }

    private static boolean isActivity(Node entry) {
        return entry.has("activityId") && summary(entry).has("startTimeGMT");
    }

    private static Node summary(Node entry) {
        return entry.has("summaryDTO") ? entry.at("summaryDTO") : entry;
    }

    @Override
    public void read(Node root, Export export) {
        for (var entry : root.objects()) {
            var summary = summary(entry);
            var session = export.begin();
            var type = entry.has("activityTypeDTO") ? entry.at("activityTypeDTO") : entry.at("activityType");
            session.sport(type.text("typeKey"));
            var start = export.clock().local(summary.text("startTimeGMT"), 0);
            session.startsAt(start);
            totals(summary, session);
            export.named(entry.text("activityName"), entry.text("description"));
            export.in(zone(entry, summary, start, export.clock()));
            export.add(session);
        }
    }

    private static void totals(Node summary, ExportedSession session) {
        session.total(Total.ELAPSED, summary.number("elapsedDuration"));
        session.total(Total.TIMER, summary.number("duration"));
        session.total(Total.MOVING, summary.number("movingDuration"));
        session.total(Total.DISTANCE, summary.number("distance"));
        session.total(Total.ASCENT, summary.number("elevationGain"));
        session.total(Total.DESCENT, summary.number("elevationLoss"));
        session.total(Total.MAX_SPEED, summary.number("maxSpeed"));
        session.total(Total.CALORIES, summary.number("calories"));
        session.total(Total.AVG_HEART_RATE, summary.number("averageHR"));
        session.total(Total.MAX_HEART_RATE, summary.number("maxHR"));
        session.total(Total.MIN_HEART_RATE, summary.number("minHR"));
        session.total(Total.AVG_POWER, summary.number("averagePower", "avgPower"));
        session.total(Total.MAX_POWER, summary.number("maxPower"));
        session.total(Total.NORMALIZED_POWER, summary.number("normalizedPower", "normPower"));
        session.total(Total.AVG_CADENCE, summary.number("averageBikeCadence", "averageBikingCadenceInRevPerMinute"));
        session.total(Total.MAX_CADENCE, summary.number("maxBikeCadence", "maxBikingCadenceInRevPerMinute"));
        session.total(
                Total.AVG_CADENCE, summary.number("averageRunCadence", "averageRunningCadenceInStepsPerMinute") / FEET);
        session.total(Total.MAX_CADENCE, summary.number("maxRunCadence", "maxRunningCadenceInStepsPerMinute") / FEET);
        session.total(Total.STEPS, summary.number("steps"));
        session.total(Total.AEROBIC_EFFECT, summary.number("trainingEffect", "aerobicTrainingEffect"));
        session.total(Total.ANAEROBIC_EFFECT, summary.number("anaerobicTrainingEffect"));
        session.total(Total.AVG_TEMPERATURE, summary.number("averageTemperature"));
    }

    private static Optional<ZoneId> zone(Node entry, Node summary, long start, Clock clock) {
        try {
            var key = entry.at("timeZoneUnitDTO").text("unitKey");
            if (!key.isEmpty()) {
                return Optional.of(ZoneId.of(key));
            }
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
        var local = clock.local(summary.text("startTimeLocal"), 0);
        return local == Column.MISSING || start == Column.MISSING
                ? Optional.empty()
                : Clock.offset((local - start) / SECONDS).map(ZoneId.class::cast);
    }
}
