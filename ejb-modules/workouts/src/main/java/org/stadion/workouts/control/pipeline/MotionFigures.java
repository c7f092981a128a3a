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
    /** Samples that cover less than this of the timer say nothing about the rest. */
    private static final double LEAST_COVERED = 0.5;

    private MotionFigures() {}

    /**
     * @param figures those of a workout without pool lengths
     * @param stopSpeed metres a second below which the athlete stands still
     */
    public static Figures renewed(Figures figures, Telemetry telemetry, double stopSpeed) {
        if (telemetry.size() < 2 || !covered(figures.byName().get(Total.TIMER.key()))) {
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

    /** Whether the samples last about as long as the device was running: some exports hold a few of them only. */
    static boolean covered(@Nullable Figure timer) {
        return timer == null
                || timer.device() == null
                || timer.computed() == null
                || timer.computed() >= timer.device() * LEAST_COVERED;
    }

    private static Figure computed(Figures figures, Total total, double value, Algorithm algorithm) {
        return new Figure(device(figures, total), value, algorithm.code(), null, null);
    }

    private static @Nullable Double device(Figures figures, Total total) {
        return figures.find(total.key()).map(Figure::device).orElse(null);
    }
}
