package org.stadion.workouts.control.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.stadion.workouts.RecomputationView.FigureChange;
import org.stadion.workouts.entity.Findings;
import org.stadion.workouts.entity.Findings.ZoneTimes;

/** What two findings of one workout do not have in common. */
public final class Differences {
    private Differences() {}

    /** Figures of other values, in the order of their names, then signals with other times in zones. */
    public static List<FigureChange> between(Findings before, Findings after) {
        var changes = new ArrayList<FigureChange>();
        var names = new TreeSet<>(before.figures().byName().keySet());
        names.addAll(after.figures().byName().keySet());
        for (var name : names) {
            var was = before.figures().shown(name);
            var is = after.figures().shown(name);
            if (!Objects.equals(was, is)) {
                changes.add(new FigureChange(name, was, is));
            }
        }
        var signals = new TreeSet<String>();
        before.zones().forEach(times -> signals.add(times.signal()));
        after.zones().forEach(times -> signals.add(times.signal()));
        for (var signal : signals) {
            if (!of(before, signal).equals(of(after, signal))) {
                changes.add(new FigureChange("zones." + signal, null, null));
            }
        }
        return changes;
    }

    private static List<ZoneTimes> of(Findings findings, String signal) {
        return findings.zones().stream()
                .filter(times -> times.signal().equals(signal))
                .toList();
    }
}
