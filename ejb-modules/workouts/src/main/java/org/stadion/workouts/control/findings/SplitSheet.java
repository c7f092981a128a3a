package org.stadion.workouts.control.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.Analyses.SplitUnit;
import org.stadion.workouts.SplitsView;
import org.stadion.workouts.SplitsView.SplitView;
import org.stadion.workouts.control.analysis.grade.GradeAdjusted;
import org.stadion.workouts.control.analysis.grade.GradeAdjustedPace;
import org.stadion.workouts.control.analysis.grade.GradeSettings;
import org.stadion.workouts.control.analysis.motion.MovingTime;
import org.stadion.workouts.control.analysis.motion.Splits;
import org.stadion.workouts.control.analysis.motion.Splits.Split;
import org.stadion.workouts.control.analysis.series.GapRule;
import org.stadion.workouts.control.analysis.series.SampleTime;
import org.stadion.workouts.control.pipeline.Motion;
import org.stadion.workouts.control.telemetry.Channel;

/** Splits with what was measured in each. Made when they are asked for: they cost one pass over the samples. */
public final class SplitSheet {
    private static final double DIGITS = 1000;
    private static final double PERCENT = 100;

    private final Track track;
    private final double[] time;
    private final double[] distance;
    private final @Nullable GradeAdjusted adjusted;

    private SplitSheet(Subject subject, Basis basis) {
        this.track = new Track(subject, Motion.of(subject.telemetry()));
        this.time = track.time();
        this.distance = track.distance();
        this.adjusted = subject.sport().gradeAdjustedPace() && track.has(Channel.ALTITUDE)
                ? GradeAdjustedPace.segments(
                        time, distance, track.elevation(), basis.gradeModel(), GradeSettings.STANDARD)
                : null;
    }

    /** @param subject with the channels of pace, power, heart rate and position */
    public static SplitsView of(Subject subject, Basis basis, SplitUnit unit, long version) {
        var sheet = new SplitSheet(subject, basis);
        var length = switch (unit) {
            case KM -> Splits.KILOMETRE;
            case MILE -> Splits.MILE;
        };
        var motion = sheet.track.motion();
        var moving = MovingTime.soFar(sheet.time, motion.steady(), motion.pauses(), basis.stopSpeed(subject.sport()));
        return new SplitsView(
                unit.name().toLowerCase(Locale.ROOT),
                Splits.ALGORITHM.code(),
                sheet.adjusted == null ? null : basis.gradeModel().algorithm().code(),
                sheet.views(Splits.of(sheet.time, sheet.distance, moving, length)),
                version);
    }

    private List<SplitView> views(List<Split> splits) {
        var beats = new Means(time, track.heartRate());
        var watts = new Means(time, track.power());
        var heights = new Heights(time, track.elevation());
        var flat = new FlatMetres(adjusted);
        var views = new ArrayList<SplitView>(splits.size());
        for (var split : splits) {
            var metres = split.toMetres() - split.fromMetres();
            var moving = split.movingSeconds();
            var rise = heights.until(split.toSeconds());
            views.add(new SplitView(
                    split.number(),
                    Notebook.rounded(metres, DIGITS),
                    Notebook.rounded(split.elapsedSeconds(), DIGITS),
                    Notebook.rounded(moving, DIGITS),
                    ratio(metres, moving),
                    adjusted == null ? null : ratio(flat.between(split.fromMetres(), split.toMetres()), moving),
                    beats.until(split.toSeconds()),
                    watts.until(split.toSeconds()),
                    finite(rise),
                    finite(PERCENT * rise / metres),
                    split.complete()));
        }
        return views;
    }

    private static @Nullable Double ratio(double metres, double seconds) {
        return seconds > 0 ? finite(metres / seconds) : null;
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? Notebook.rounded(value, DIGITS) : null;
    }

    /** Means of consecutive stretches of time, each sample weighted by the interval before it. */
    private static final class Means {
        private final double[] time;
        private final double[] values;
        private final double[] seconds;
        private int at;

        Means(double[] time, double[] values) {
            this.time = time;
            this.values = values;
            this.seconds = SampleTime.before(time, values, GapRule.bridging(time, values));
        }

        @Nullable
        Double until(double second) {
            var sum = 0.0;
            var weight = 0.0;
            for (; at < time.length && time[at] <= second; at++) {
                if (!Double.isNaN(values[at])) {
                    sum += values[at] * seconds[at];
                    weight += seconds[at];
                }
            }
            return weight > 0 ? finite(sum / weight) : null;
        }
    }

    /** Changes of height over consecutive stretches of time. */
    private static final class Heights {
        private final double[] time;
        private final double[] elevation;
        private double last = Double.NaN;
        private int at;

        Heights(double[] time, double[] elevation) {
            this.time = time;
            this.elevation = elevation;
        }

        double until(double second) {
            var from = last;
            for (; at < time.length && time[at] <= second; at++) {
                if (!Double.isNaN(elevation[at])) {
                    last = elevation[at];
                    from = Double.isNaN(from) ? last : from;
                }
            }
            return last - from;
        }
    }

    /** Metres on the flat that cost as much as consecutive stretches of the way. */
    private static final class FlatMetres {
        private final @Nullable GradeAdjusted adjusted;
        private int segment;
        private double position;

        FlatMetres(@Nullable GradeAdjusted adjusted) {
            this.adjusted = adjusted;
        }

        double between(double from, double to) {
            if (adjusted == null) {
                return Double.NaN;
            }
            var flat = 0.0;
            while (segment < adjusted.segments() && position < to) {
                var end = position + adjusted.metres(segment);
                var inside = Math.min(end, to) - Math.max(position, from);
                flat += Math.max(0, inside) * adjusted.factor(segment);
                if (end > to) {
                    return flat;
                }
                position = end;
                segment++;
            }
            return flat;
        }
    }
}
