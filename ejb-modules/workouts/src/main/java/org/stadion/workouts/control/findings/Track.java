package org.stadion.workouts.control.findings;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.stadion.workouts.control.analysis.grade.GradeAdjustedPace;
import org.stadion.workouts.control.analysis.grade.GradeModel;
import org.stadion.workouts.control.analysis.grade.GradeProfile;
import org.stadion.workouts.control.analysis.grade.GradeSettings;
import org.stadion.workouts.control.analysis.quality.DistanceCleaning;
import org.stadion.workouts.control.analysis.quality.Plausibility;
import org.stadion.workouts.control.pipeline.Motion;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;

/**
 * The samples of a workout as one part of the findings wants them: plausible, and the distance never falling. What was
 * made once is kept for the part, and given back with it: a recording may have a million samples.
 */
final class Track {
    private final Subject subject;
    private final Motion motion;
    private final Map<String, double[]> made = new HashMap<>();

    Track(Subject subject, Motion motion) {
        this.subject = subject;
        this.motion = motion;
    }

    Motion motion() {
        return motion;
    }

    boolean has(Channel channel) {
        return subject.telemetry().has(channel);
    }

    double[] time() {
        return motion.time();
    }

    double[] power() {
        return once("power", () -> Plausibility.power(values(Channel.POWER)).values());
    }

    double[] heartRate() {
        return once(
                "heart_rate",
                () -> Plausibility.heartRate(time(), values(Channel.HEART_RATE)).values());
    }

    double[] elevation() {
        return once(
                "elevation",
                () -> Plausibility.elevation(time(), values(Channel.ALTITUDE)).values());
    }

    double[] speed() {
        return once(
                "speed",
                () -> Plausibility.speed(time(), motion.speed(), subject.sport().maxSpeed())
                        .values());
    }

    double[] distance() {
        return once("distance", () -> growing(motion.travelled()));
    }

    /** Of a distance that jumps farther than anybody can go, what best efforts are found in. */
    double[] believable() {
        return once(
                "believable",
                () -> DistanceCleaning.monotone(
                                time(), motion.steady(), subject.sport().maxSpeed())
                        .values());
    }

    private double[] once(String name, Supplier<double[]> making) {
        return made.computeIfAbsent(name, absent -> making.get());
    }

    /** Metres a second as on the flat; the plain speed where heights are unknown. */
    double[] flatSpeed(GradeModel model) {
        var speed = speed();
        return subject.sport().gradeAdjustedPace() && has(Channel.ALTITUDE)
                ? GradeAdjustedPace.stream(
                        speed, GradeProfile.of(distance(), elevation(), GradeSettings.STANDARD), model)
                : speed;
    }

    /** Where a distance falls, the highest so far stands. */
    static double[] growing(double[] distance) {
        var growing = distance.clone();
        var highest = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < growing.length; i++) {
            if (!Double.isNaN(growing[i])) {
                highest = Math.max(highest, growing[i]);
                growing[i] = highest;
            }
        }
        return growing;
    }

    private double[] values(Channel channel) {
        return subject.telemetry().column(channel).map(Column::values).orElseGet(() -> {
            var nothing = new double[subject.telemetry().size()];
            Arrays.fill(nothing, Double.NaN);
            return nothing;
        });
    }
}
