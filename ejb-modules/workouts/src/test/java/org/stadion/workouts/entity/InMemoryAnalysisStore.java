package org.stadion.workouts.entity;

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

    List<WorkoutAnalysis> all() {
        return List.copyOf(analyses.values());
    }
}
