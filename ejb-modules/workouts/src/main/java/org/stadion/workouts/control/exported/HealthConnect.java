package org.stadion.workouts.control.exported;

import java.util.Arrays;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;

/** Exercise sessions of Health Connect with their routes; heart rates and distances stand beside them and belong to whose time they are of. */
final class HealthConnect implements Shape {
    private static final double MILLIS = 1000;

    @Override
    public boolean fits(Node root) {
        return root.at("records").list().stream().anyMatch(HealthConnect::isExercise);
    }

    private static boolean isExercise(Node entry) {
        return entry.has("exerciseType") && entry.has("startTime") && entry.has("endTime");
    }

    @Override
    public void read(Node root, Export export) {
        for (var entry : root.at("records").list()) {
            if (isExercise(entry)) {
                exercise(entry, root, export);
            }
        }
    }

    private static void exercise(Node entry, Node root, Export export) {
        var clock = export.clock();
        var start = clock.instant(entry.text("startTime"));
        var end = clock.instant(entry.text("endTime"));
        var session = export.begin();
        sport(entry.at("exerciseType"), session);
        session.startsAt(start);
        if (start != Column.MISSING && end != Column.MISSING) {
            session.total(Total.ELAPSED, (end - start) / MILLIS);
            samples(entry, root, start, end, clock).into(session);
            distance(root, start, end, session, clock);
        }
        for (var lap : entry.at("laps").list()) {
            var metres = lap.at("length").number("inMeters");
            var totals = new Totals.Builder(new Warnings());
            session.lap(
                    clock.instant(lap.text("startTime")),
                    Double.isNaN(metres)
                            ? Totals.NONE
                            : totals.put(Total.DISTANCE, metres).build());
        }
        export.named(entry.text("title"), entry.text("notes"));
        export.in(Clock.offset(entry.at("startZoneOffset").number("totalSeconds")));
        export.add(session);
    }

    private static void sport(Node type, ExportedSession session) {
        var catalogue = SportCatalogue.standard();
        if (type.isNumber()) {
            var number = (int) type.value();
            session.sport(Integer.toString(number), catalogue.ofHealthConnect(number));
        } else {
            session.sport(type.text());
        }
    }

    private static Timeline samples(Node entry, Node root, long start, long end, Clock clock) {
        var timeline = new Timeline();
        var route = entry.at("exerciseRoute");
        for (var place : (route.isArray() ? route : route.at("route")).list()) {
            var at = clock.instant(place.text("time"));
            timeline.put(at, Channel.LATITUDE, place.number("latitude"));
            timeline.put(at, Channel.LONGITUDE, place.number("longitude"));
            timeline.put(at, Channel.ALTITUDE, place.at("altitude").number("inMeters"));
        }
        for (var series : root.at("heartRate").list()) {
            for (var beat : series.at("samples").list()) {
                var at = clock.instant(beat.text("time"));
                if (at >= start && at <= end) {
                    timeline.put(at, Channel.HEART_RATE, beat.number("beatsPerMinute"));
                }
            }
        }
        return timeline;
    }

    private static void distance(Node root, long start, long end, ExportedSession session, Clock clock) {
        var within = root.at("distance").list().stream()
                .filter(part -> isWithin(part, start, end, clock))
                .mapToDouble(part -> part.at("distance").number("inMeters"))
                .filter(Double::isFinite)
                .toArray();
        if (within.length > 0) {
            session.total(Total.DISTANCE, Arrays.stream(within).sum());
        }
    }

    private static boolean isWithin(Node part, long start, long end, Clock clock) {
        var from = clock.instant(part.text("startTime"));
        var to = clock.instant(part.text("endTime"));
        return from != Column.MISSING && from >= start && to <= end;
    }
}
