package org.stadion.workouts.control.findings;

import java.util.Arrays;
import org.stadion.workouts.control.analysis.grade.GradeAdjustedPace;
import org.stadion.workouts.control.analysis.grade.GradeProfile;
import org.stadion.workouts.control.analysis.grade.GradeSettings;
import org.stadion.workouts.control.analysis.grade.GradeModel;
import org.stadion.workouts.control.analysis.quality.Plausibility;
import org.stadion.workouts.control.pipeline.Motion;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Telemetry;

/** The samples of a workout as analyses want them: plausible, and the distance never falling. */
final class Track {
    private final Subject subject;
    private final Telemetry telemetry;
    private final Motion motion;

    Track(Subject subject) {
        this.subject = subject;
        this.telemetry = subject.telemetry();
        this.motion = Motion.of(telemetry);
    }

    Motion motion() {
        return motion;
    }

    boolean has(Channel channel) {
        return telemetry.has(channel);
    }

    double[] time() {
        return motion.time();
    }

    double[] power() {
        return Plausibility.power(values(Channel.POWER)).values();
    }

    double[] heartRate() {
        return Plausibility.heartRate(time(), values(Channel.HEART_RATE)).values();
    }

    double[] elevation() {
        return Plausibility.elevation(time(), values(Channel.ALTITUDE)).values();
    }

    double[] speed() {
        return Plausibility.speed(time(), motion.speed(), subject.sport().maxSpeed())
                .values();
    }

    /** Metres a second as on the flat; the plain speed where heights are unknown. */
    double[] flatSpeed(GradeModel model) {
        var speed = speed();
        return subject.sport().gradeAdjustedPace() && has(Channel.ALTITUDE)
                ? GradeAdjustedPace.stream(
                        speed, GradeProfile.of(distance(), elevation(), GradeSettings.STANDARD), model)
                : speed;
    }

    double[] distance() {
        return growing(motion.travelled());
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
        return telemetry.column(channel).map(Column::values).orElseGet(() -> {
            var nothing = new double[telemetry.size()];
            Arrays.fill(nothing, Double.NaN);
            return nothing;
        });
    }
}
