package org.stadion.workouts.control.exported;

import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.telemetry.Column;

/** A session of Google Fit as its account's export writes it: totals without samples. */
final class GoogleSession implements Shape {
    private static final double MILLIS = 1000;

    @Override
    public boolean fits(Node root) {
        return root.has("fitnessActivity") && root.has("startTime") && root.has("endTime");
    }

    @Override
    public void read(Node root, Export export) {
        var session = export.begin();
        var start = export.clock().instant(root.text("startTime"));
        var end = export.clock().instant(root.text("endTime"));
        session.sport(root.text("fitnessActivity"));
        session.startsAt(start);
        if (start != Column.MISSING && end != Column.MISSING) {
            session.total(Total.ELAPSED, (end - start) / MILLIS);
        }
        session.total(Total.TIMER, Clock.seconds(root.text("duration")));
        for (var aggregate : root.at("aggregate").list()) {
            var value = aggregate.number("floatValue", "intValue");
            switch (aggregate.text("metricName")) {
                case "com.google.distance.delta" -> session.total(Total.DISTANCE, value);
                case "com.google.calories.expended" -> session.total(Total.CALORIES, value);
                case "com.google.step_count.delta" -> session.total(Total.STEPS, value);
                default -> {}
            }
        }
        export.named(root.text("name", "title"), "");
        export.add(session);
    }
}
