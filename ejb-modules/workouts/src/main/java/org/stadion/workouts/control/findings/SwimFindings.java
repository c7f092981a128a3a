package org.stadion.workouts.control.findings;

import java.util.Arrays;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.series.SecondGrid;
import org.stadion.workouts.control.analysis.swim.SwimScore;
import org.stadion.workouts.control.analysis.swim.Swolf;
import org.stadion.workouts.control.sport.SportFamily;
import org.stadion.workouts.entity.FigureName;
import org.stadion.workouts.entity.SwumLength;

/** What only swims have. */
final class SwimFindings {
    /** Longer swims are taken at their mean speed. */
    private static final int MOST_SECONDS = 200_000;

    private SwimFindings() {}

    static void note(Subject subject, Track track, Basis basis, Notebook notes) {
        if (subject.sport().family() != SportFamily.SWIMMING) {
            notes.note(FigureName.SWIM_STRESS, Metric.missing(Reason.NOT_FOR_THIS_SPORT, SwimScore.ALGORITHM));
            notes.note(FigureName.SWOLF, Metric.missing(Reason.NOT_FOR_THIS_SPORT, Swolf.PER_LENGTH));
            notes.note(FigureName.SWOLF_25, Metric.missing(Reason.NOT_FOR_THIS_SPORT, Swolf.PER_25));
            return;
        }
        notes.note(FigureName.SWIM_STRESS, stress(subject, track, basis.person()));
        var active = subject.lengths().stream().filter(SwumLength::active).toList();
        var strokes = active.stream().mapToDouble(SwumLength::strokes).sum();
        var seconds = active.stream().mapToDouble(SwumLength::elapsedS).sum();
        var swolf = active.isEmpty()
                ? Metric.missing(Reason.NO_STROKES, Swolf.PER_LENGTH)
                : Swolf.perLength(strokes, seconds, active.size());
        notes.note(FigureName.SWOLF, swolf);
        notes.note(FigureName.SWOLF_25, Swolf.per25(swolf, subject.shown("pool_length")));
    }

    private static Metric stress(Subject subject, Track track, Person person) {
        var mass = person.value(Ingredient.WEIGHT);
        var critical = person.value(Ingredient.SWIM_CRITICAL_SPEED);
        var speeds = speeds(subject, track);
        if (speeds.length > 0) {
            return SwimScore.of(speeds, mass, critical);
        }
        var mean = subject.shown("avg_speed");
        return mean > 0
                ? SwimScore.ofAverage(mean, subject.movingSeconds(), mass, critical)
                : Metric.missing(Reason.NO_SPEED, SwimScore.ALGORITHM);
    }

    /** One a second: each length at its own speed and the rests between them, else as the samples say. */
    private static double[] speeds(Subject subject, Track track) {
        var pool = subject.shown("pool_length");
        if (subject.lengths().isEmpty() || !(pool > 0)) {
            return SecondGrid.closed(track.time(), track.speed());
        }
        var total = subject.lengths().stream().mapToDouble(SwumLength::elapsedS).sum();
        if (total > MOST_SECONDS) {
            return new double[0];
        }
        var speeds = new double[(int) Math.round(total)];
        var at = 0.0;
        for (var length : subject.lengths()) {
            var to = at + length.elapsedS();
            var speed = length.active() && length.elapsedS() > 0 ? pool / length.elapsedS() : 0;
            Arrays.fill(speeds, index(at, speeds), index(to, speeds), speed);
            at = to;
        }
        return speeds;
    }

    private static int index(double second, double[] speeds) {
        return (int) Math.min(speeds.length, Math.round(second));
    }
}
