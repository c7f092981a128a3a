package org.stadion.workouts.boundary;

import org.stadion.workouts.control.findings.Basis;
import org.stadion.workouts.control.findings.FindingsSheet;
import org.stadion.workouts.control.findings.Subject;
import org.stadion.workouts.entity.Findings;

/**
 * An analysis made before the transaction that stores the workout: it is taken over if the athlete's values are still
 * the same by then.
 */
record AnalysisDraft(Subject subject, Basis basis, Findings findings) {

    static AnalysisDraft of(Subject subject, Basis basis) {
        return new AnalysisDraft(subject, basis, FindingsSheet.of(subject, basis));
    }

    Findings on(Basis now) {
        return now.equals(basis) ? findings : FindingsSheet.of(subject, now);
    }
}
