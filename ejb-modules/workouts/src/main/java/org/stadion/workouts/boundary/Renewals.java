package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.boundary.AnalysisBook.Grounds;
import org.stadion.workouts.control.findings.FindingsSheet;
import org.stadion.workouts.control.findings.Part;
import org.stadion.workouts.control.findings.Subject;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.entity.Recomputation;
import org.stadion.workouts.entity.StoredTelemetry;
import org.stadion.workouts.entity.TelemetryStore;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutAnalysis;

/** Makes some workouts' findings anew: reads by one statement what they need, then computes by some hands at once. */
@Dependent
class Renewals {
    @Inject
    TelemetryStore telemetry;

    @Inject
    Hands hands;

    /** A workout beside what was found in it before. */
    record Found(WorkoutAnalysis analysis, Workout workout) {}

    /** @return in the order of the workouts */
    List<Renewal.Outcome> of(Recomputation entry, List<Found> workouts, Grounds grounds) {
        var channels = new HashMap<WorkoutId, Set<String>>();
        for (var one : workouts) {
            var wanted = AnalysisBook.channels(one.workout(), parts(entry, one.analysis()));
            if (!wanted.isEmpty()) {
                channels.put(one.workout().id(), wanted);
            }
        }
        var samples = channels.isEmpty() ? Map.<WorkoutId, StoredTelemetry>of() : telemetry.find(channels);
        var renewals = workouts.stream()
                .map(one -> new Renewal(
                        one.analysis().findings(),
                        parts(entry, one.analysis()),
                        Subject.of(one.workout(), Telemetry.empty(one.workout().startAt())),
                        samples.get(one.workout().id()),
                        Looked.at(one.workout()),
                        grounds))
                .toList();
        return hands.each(renewals, Renewal::outcome);
    }

    /** What another edition found is not mixed with ours. */
    private static Set<Part> parts(Recomputation entry, WorkoutAnalysis analysis) {
        if (analysis.edition() < FindingsSheet.EDITION) {
            return Part.all();
        }
        var parts = EnumSet.noneOf(Part.class);
        entry.parts().forEach(name -> parts.add(Part.valueOf(name)));
        return parts;
    }
}
