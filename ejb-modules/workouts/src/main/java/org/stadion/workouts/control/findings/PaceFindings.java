package org.stadion.workouts.control.findings;

import java.util.Arrays;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.grade.GradeAdjustedPace;
import org.stadion.workouts.control.analysis.heart.Decoupling;
import org.stadion.workouts.control.analysis.pace.PaceLoad;
import org.stadion.workouts.control.analysis.pace.Vdot;
import org.stadion.workouts.control.analysis.power.PowerLoad;
import org.stadion.workouts.control.analysis.records.BestEfforts;
import org.stadion.workouts.control.analysis.zones.TimeInZone;
import org.stadion.workouts.control.sport.SportFamily;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.entity.FigureName;

/** What pace tells, and how well it was kept. */
final class PaceFindings {
    private static final String SIGNAL = "pace";

    /** Daniels' tables begin here. */
    private static final double SHORTEST_RACE = 1500;

    private static final Algorithm MEAN_SPEED = new Algorithm("speed-average.shown", 1);
    private static final Algorithm BEST_EFFORT = new Algorithm("pace-vdot.best-effort", 2);

    private PaceFindings() {}

    static void note(Subject subject, Track track, Basis basis, Notebook notes) {
        var adjusted = GradeAdjustedPace.speed(
                subject.sport().gradeAdjustedPace(),
                track.time(),
                track.distance(),
                track.elevation(),
                subject.movingSeconds(),
                basis.gradeModel());
        var speed = adjusted.isPresent() ? adjusted : meanSpeed(subject);
        notes.note(FigureName.GRADE_ADJUSTED_SPEED, adjusted);
        notes.note(FigureName.PACE_EFFICIENCY, PowerLoad.paceEfficiency(speed, PowerFindings.heartRate(subject)));
        if (runs(subject)) {
            var threshold = basis.person().value(Ingredient.RUN_THRESHOLD_SPEED);
            notes.note(FigureName.PACE_STRESS, stress(subject, speed, threshold));
            zones(track, threshold, basis, notes);
        } else {
            notes.note(FigureName.PACE_STRESS, Metric.missing(Reason.NOT_FOR_THIS_SPORT, PaceLoad.ALGORITHM));
            notes.forgetZones(SIGNAL);
        }
    }

    private static Metric stress(Subject subject, Metric speed, double threshold) {
        return speed.isPresent()
                ? PaceLoad.stress(subject.movingSeconds(), speed, threshold)
                : Metric.missing(Reason.NO_SPEED, PaceLoad.ALGORITHM);
    }

    private static void zones(Track track, double threshold, Basis basis, Notebook notes) {
        var speed = track.speed();
        if (Arrays.stream(speed).noneMatch(Double::isFinite)) {
            notes.noteZones(SIGNAL, Reason.NO_SPEED);
        } else if (threshold > 0) {
            var scale = basis.paceZones(threshold);
            notes.noteZones(SIGNAL, scale, TimeInZone.seconds(track.time(), speed, scale));
        } else {
            notes.noteZones(SIGNAL, Reason.MISSING_THRESHOLD_PACE);
        }
    }

    static boolean runs(Subject subject) {
        return subject.sport().family() == SportFamily.RUNNING;
    }

    private static Metric meanSpeed(Subject subject) {
        var speed = subject.shown("avg_speed");
        return speed > 0 ? Metric.of(speed, MEAN_SPEED) : Metric.missing(Reason.NO_SPEED, MEAN_SPEED);
    }

    /** Decoupling, from power where there is any, and what a run says of the runner. */
    static void endurance(Subject subject, Track track, Basis basis, Notebook notes) {
        var decoupling = track.has(Channel.POWER)
                ? Decoupling.ofPower(track.time(), track.power(), track.heartRate())
                : Decoupling.ofSpeed(track.time(), track.flatSpeed(basis.gradeModel()), track.heartRate());
        notes.note(FigureName.DECOUPLING, decoupling);
        notes.note(FigureName.VDOT, vdot(subject, track));
    }

    /** The best of the efforts within the run that a race could have been: a run at ease says little of its runner. */
    private static Metric vdot(Subject subject, Track track) {
        if (!runs(subject)) {
            return Metric.missing(Reason.NOT_FOR_THIS_SPORT, BEST_EFFORT);
        }
        var distance = track.believable();
        if (Arrays.stream(distance).noneMatch(Double::isFinite)) {
            return Metric.missing(Reason.NO_DISTANCE, BEST_EFFORT);
        }
        var targets = Arrays.stream(BestEfforts.runningDistances())
                .filter(metres -> metres >= SHORTEST_RACE)
                .toArray();
        var best = BestEfforts.of(track.time(), distance, targets).stream()
                .filter(effort -> effort.seconds() > 0)
                .map(effort -> Vdot.of(effort.metres(), effort.seconds()))
                .flatMapToDouble(metric -> metric.value().stream())
                .filter(Vdot::isHuman)
                .max();
        return best.isPresent()
                ? Metric.of(best.getAsDouble(), BEST_EFFORT)
                : Metric.missing(Reason.TOO_SHORT, BEST_EFFORT);
    }
}
