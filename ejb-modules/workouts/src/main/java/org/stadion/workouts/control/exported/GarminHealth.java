package org.stadion.workouts.control.exported;

import java.util.List;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;

/** Activities as Garmin sends them to connected services, with their samples or without. */
final class GarminHealth implements Shape {
    private static final List<String> KEYS = List.of("activityDetails", "activities", "manuallyUpdatedActivities");
    private static final double MILLIS = 1000;
    private static final double FEET = 2;

    @Override
    public boolean fits(Node root) {
        return KEYS.stream().anyMatch(key -> root.at(key).list().stream().anyMatch(GarminHealth::isActivity))
                || root.list().stream().anyMatch(GarminHealth::isActivity);
    }

    private static boolean isActivity(Node entry) {
        return entry.has("summaryId") || summary(entry).has("startTimeInSeconds");
    }

    private static Node summary(Node entry) {
        return entry.has("summary") ? entry.at("summary") : entry;
    }

    @Override
    public void read(Node root, Export export) {
        root.list().forEach(entry -> read(summary(entry), entry, export));
        for (var key : KEYS) {
            root.at(key).list().forEach(entry -> read(summary(entry), entry, export));
        }
    }

    private static void read(Node summary, Node entry, Export export) {
        var session = export.begin();
        session.sport(summary.text("activityType"));
        session.startsAt(millis(summary.number("startTimeInSeconds")));
        totals(summary, session);
        for (var sample : entry.at("samples").list()) {
            sample(sample, session);
        }
        for (var lap : entry.at("laps").list()) {
            session.lap(millis(lap.number("startTimeInSeconds")), Totals.NONE);
        }
        export.named(summary.text("activityName"), "");
        export.recordedBy(summary.text("deviceName"));
        export.in(Clock.offset(summary.number("startTimeOffsetInSeconds")));
        export.add(session);
    }

    private static long millis(double seconds) {
        return Double.isNaN(seconds) ? Column.MISSING : Math.round(seconds * MILLIS);
    }

    private static void totals(Node summary, ExportedSession session) {
        session.total(Total.TIMER, summary.number("durationInSeconds"));
        session.total(Total.DISTANCE, summary.number("distanceInMeters"));
        session.total(Total.ASCENT, summary.number("totalElevationGainInMeters"));
        session.total(Total.DESCENT, summary.number("totalElevationLossInMeters"));
        session.total(Total.MAX_SPEED, summary.number("maxSpeedInMetersPerSecond"));
        session.total(Total.AVG_HEART_RATE, summary.number("averageHeartRateInBeatsPerMinute"));
        session.total(Total.MAX_HEART_RATE, summary.number("maxHeartRateInBeatsPerMinute"));
        session.total(Total.AVG_CADENCE, summary.number("averageBikeCadenceInRoundsPerMinute"));
        session.total(Total.MAX_CADENCE, summary.number("maxBikeCadenceInRoundsPerMinute"));
        session.total(Total.AVG_CADENCE, summary.number("averageRunCadenceInStepsPerMinute") / FEET);
        session.total(Total.MAX_CADENCE, summary.number("maxRunCadenceInStepsPerMinute") / FEET);
        session.total(Total.CALORIES, summary.number("activeKilocalories"));
        session.total(Total.STEPS, summary.number("steps"));
    }

    /** The spelling of the temperature is Garmin's. */
    private static void sample(Node sample, ExportedSession session) {
        session.sample(millis(sample.number("startTimeInSeconds")));
        session.put(Channel.LATITUDE, sample.number("latitudeInDegree"));
        session.put(Channel.LONGITUDE, sample.number("longitudeInDegree"));
        session.put(Channel.ALTITUDE, sample.number("elevationInMeters"));
        session.put(Channel.HEART_RATE, sample.number("heartRate"));
        session.put(Channel.SPEED, sample.number("speedMetersPerSecond"));
        session.put(Channel.DISTANCE, sample.number("totalDistanceInMeters"));
        session.put(Channel.POWER, sample.number("powerInWatts"));
        session.put(Channel.TEMPERATURE, sample.number("airTemperatureCelcius"));
        var turns = sample.number("bikeCadenceInRPM");
        session.put(Channel.CADENCE, Double.isNaN(turns) ? sample.number("stepsPerMinute") / FEET : turns);
    }
}
