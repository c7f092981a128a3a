package org.stadion.workouts.control.pipeline;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.motion.MovingTime;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.entity.Figure;
import org.stadion.workouts.entity.Figures;

/** The figures that depend on when an athlete is taken to stand still. What the device counted stays as it is. */
public final class MotionFigures {
    private MotionFigures() {}

    /**
     * @param figures those of a workout without pool lengths
     * @param stopSpeed metres a second below which the athlete stands still
     */
    public static Figures renewed(Figures figures, Telemetry telemetry, double stopSpeed) {
        if (telemetry.size() < 2) {
            return figures;
        }
        var motion = Motion.of(telemetry);
        var moving = MovingTime.of(motion.time(), motion.steady(), motion.pauses(), stopSpeed)
                .movingSeconds();
        var renewed = new HashMap<>(figures.byName());
        renewed.put(Total.MOVING.key(), computed(figures, Total.MOVING, moving, MovingTime.ALGORITHM));
        var shown = new Figures(renewed);
        var seconds = shown.shownOr(Total.MOVING.key(), 0);
        var metres = shown.shownOr(Total.DISTANCE.key(), 0);
        if (seconds > 0 && metres > 0) {
            renewed.put(
                    Total.AVG_SPEED.key(),
                    computed(figures, Total.AVG_SPEED, metres / seconds, FigureSheet.AVERAGE_SPEED));
        }
        return new Figures(renewed);
    }

    private static Figure computed(Figures figures, Total total, double value, Algorithm algorithm) {
        return new Figure(device(figures, total), value, algorithm.code(), null, null);
    }

    private static @Nullable Double device(Figures figures, Total total) {
        return figures.find(total.key()).map(Figure::device).orElse(null);
    }
}
