package org.stadion.workouts.control.exported;

import java.util.List;
import java.util.Map;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.xml.DecimalText;

/** An exercise as Polar AccessLink hands it out: samples at a steady rate as one text each, the route beside them. */
final class PolarAccess implements Shape {
    private static final double KILOMETRES_AN_HOUR = 3.6;
    private static final int MINUTE = 60;
    private static final double MILLIS = 1000;
    private static final int SPEED = 1;
    private static final Map<Integer, Channel> TYPES = Map.of(
            0,
            Channel.HEART_RATE,
            SPEED,
            Channel.SPEED,
            2,
            Channel.CADENCE,
            3,
            Channel.ALTITUDE,
            4,
            Channel.POWER,
            10,
            Channel.DISTANCE);

    @Override
    public boolean fits(Node root) {
        return root.objects().stream().anyMatch(PolarAccess::isExercise);
    }

    private static boolean isExercise(Node entry) {
        return !entry.text("start-time", "start_time").isEmpty()
                && entry.text("duration").contains("P")
                && (entry.has("start-time-utc-offset") || entry.has("start_time_utc_offset"));
    }

    @Override
    public void read(Node root, Export export) {
        for (var entry : root.objects()) {
            var offset = entry.number("start-time-utc-offset", "start_time_utc_offset");
            var start = export.clock().local(entry.text("start-time", "start_time"), offset);
            var session = export.begin();
            session.sport(entry.text("detailed-sport-info", "detailed_sport_info", "sport"));
            session.startsAt(start);
            session.total(Total.TIMER, Clock.seconds(entry.text("duration")));
            session.total(Total.DISTANCE, entry.number("distance"));
            session.total(Total.CALORIES, entry.number("calories"));
            var heart = entry.has("heart-rate") ? entry.at("heart-rate") : entry.at("heart_rate");
            session.total(Total.AVG_HEART_RATE, heart.number("average"));
            session.total(Total.MAX_HEART_RATE, heart.number("maximum"));
            if (start != Column.MISSING) {
                samples(entry, start).into(session);
            }
            export.recordedBy(entry.text("device"));
            export.in(Clock.offset(offset * MINUTE));
            export.add(session);
        }
    }

    private static Timeline samples(Node entry, long start) {
        var timeline = new Timeline();
        for (var series : entry.at("samples").list()) {
            var type = series.number("sample-type", "sample_type");
            var rate = series.number("recording-rate", "recording_rate");
            var channel = Double.isNaN(type) ? null : TYPES.get((int) type);
            if (channel != null && rate > 0) {
                var values = List.of(series.text("data").split(",", -1));
                for (var i = 0; i < values.size(); i++) {
                    var value = DecimalText.real(values.get(i));
                    timeline.put(
                            start + Math.round(i * rate * MILLIS),
                            channel,
                            type == SPEED ? value / KILOMETRES_AN_HOUR : value);
                }
            }
        }
        for (var place : entry.at("route").list()) {
            var seconds = Clock.seconds(place.text("time"));
            var at = Double.isNaN(seconds) ? Column.MISSING : start + Math.round(seconds * MILLIS);
            timeline.put(at, Channel.LATITUDE, place.number("latitude"));
            timeline.put(at, Channel.LONGITUDE, place.number("longitude"));
        }
        return timeline;
    }
}
