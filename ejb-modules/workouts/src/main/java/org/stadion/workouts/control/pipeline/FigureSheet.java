package org.stadion.workouts.control.pipeline;

import java.util.HashMap;
import java.util.Map;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.telemetry.Pause;
import org.stadion.workouts.entity.Figure;
import org.stadion.workouts.entity.Figures;

/** All figures of a session: those its device counted and those we compute, side by side. */
final class FigureSheet {
    private static final double MILLIS = 1000;

    private final DecodedSession session;
    private final Map<String, Figure> figures = new HashMap<>();

    private FigureSheet(DecodedSession session) {
        this.session = session;
    }

    static Figures of(DecodedSession session) {
        var sheet = new FigureSheet(session);
        session.totals().values().forEach((total, value) -> sheet.figures.put(total.key(), Figure.counted(value)));
        sheet.times();
        return new Figures(sheet.figures);
    }

    private void times() {
        var telemetry = session.telemetry();
        var elapsed = telemetry.spanMillis() / MILLIS;
        var paused = telemetry.pauses().stream().mapToLong(Pause::millis).sum() / MILLIS;
        computed(Total.ELAPSED, elapsed, "time-elapsed.span@1");
        computed(Total.TIMER, elapsed - paused, "time-timer.pauses@1");
    }

    private void computed(Total total, double value, String algorithm) {
        figures.merge(
                total.key(),
                new Figure(null, value, algorithm, null, null),
                (counted, ours) -> new Figure(counted.device(), ours.computed(), ours.algorithm(), null, null));
    }
}
