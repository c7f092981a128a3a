package org.stadion.workouts.entity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stadion.workouts.WorkoutId;

public class InMemoryAnalysisStore implements AnalysisStore {
    private final Map<WorkoutId, WorkoutAnalysis> analyses = new LinkedHashMap<>();

    @Override
    public void add(WorkoutAnalysis analysis) {
        analyses.put(analysis.workout(), analysis);
    }

    @Override
    public Optional<WorkoutAnalysis> find(WorkoutId workout) {
        return Optional.ofNullable(analyses.get(workout));
    }

    @Override
    public List<WorkoutAnalysis> latest(Among among, int most) {
        var all = analyses.values().stream()
                .filter(analysis -> analysis.athlete().equals(among.athlete())
                        && (among.sports().isEmpty() || among.sports().contains(analysis.sport()))
                        && !analysis.localDay().isBefore(among.from())
                        && !analysis.localDay().isAfter(among.to()))
                .sorted(Comparator.comparing(WorkoutAnalysis::localDay).thenComparing(WorkoutAnalysis::startAt))
                .toList();
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    List<WorkoutAnalysis> all() {
        return List.copyOf(analyses.values());
    }
}
