package org.stadion.workouts.boundary;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.RecomputationView.FigureChange;
import org.stadion.workouts.boundary.AnalysisBook.Grounds;
import org.stadion.workouts.control.codec.CorruptTelemetry;
import org.stadion.workouts.control.codec.TelemetryCodec;
import org.stadion.workouts.control.findings.Basis;
import org.stadion.workouts.control.findings.Differences;
import org.stadion.workouts.control.findings.FindingsSheet;
import org.stadion.workouts.control.findings.Part;
import org.stadion.workouts.control.findings.Subject;
import org.stadion.workouts.control.pipeline.MotionFigures;
import org.stadion.workouts.control.pipeline.TelemetryRows;
import org.stadion.workouts.entity.Figures;
import org.stadion.workouts.entity.Findings;
import org.stadion.workouts.entity.StoredTelemetry;
import org.stadion.workouts.entity.WorkoutAnalysis;

/**
 * A workout whose findings are made anew, with everything that this takes: nothing here belongs to a transaction, so any
 * thread can do it.
 *
 * @param subject without samples
 * @param samples its telemetry as far as the parts need it, or null if it has none
 * @param looked what the analysis looks at
 */
record Renewal(
        Findings before,
        Set<Part> parts,
        Subject subject,
        @Nullable StoredTelemetry samples,
        Looked looked,
        Grounds grounds) {

    sealed interface Outcome {
        WorkoutAnalysis.Mark mark();
    }

    /**
     * @param figures those of the workout itself, with the moving time that the athlete's settings make
     * @param differences of the findings from those before
     */
    record Found(Findings findings, Figures figures, List<FigureChange> differences, WorkoutAnalysis.Mark mark)
            implements Outcome {}

    record Unreadable(CorruptTelemetry why, WorkoutAnalysis.Mark mark) implements Outcome {}

    Outcome outcome() {
        try {
            return found();
        } catch (CorruptTelemetry unreadable) {
            return new Unreadable(unreadable, looked.mark());
        }
    }

    private Found found() {
        var whole = samples == null ? subject : subject.with(TelemetryCodec.decode(TelemetryRows.of(samples)));
        var basis = grounds.of(whole);
        var moved = whole.with(figures(whole, basis));
        var after = FindingsSheet.renewed(before, parts, moved, basis);
        return new Found(
                after,
                moved.figures(),
                Differences.between(before, after),
                looked.with(moved.figures()).mark());
    }

    private Figures figures(Subject whole, Basis basis) {
        return parts.contains(Part.MOTION) && whole.lengths().isEmpty()
                ? MotionFigures.renewed(whole.figures(), whole.telemetry(), basis.stopSpeed(whole.sport()))
                : whole.figures();
    }
}
