package org.stadion.workouts.control.findings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stadion.workouts.AnalysisSettingsView.LoadPreference;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.exertion.SessionExertion;
import org.stadion.workouts.entity.Figure;
import org.stadion.workouts.entity.FigureName;
import org.stadion.workouts.entity.Figures;
import org.stadion.workouts.entity.LoadKind;

/**
 * The one training load of a workout, on the scale where an hour at threshold is 100: from power, else from heart rate,
 * else from pace, else from how hard it felt. An athlete may put one of them first.
 */
final class LoadChoice {
    private static final List<LoadKind> USUAL =
            List.of(LoadKind.POWER, LoadKind.HEART_RATE, LoadKind.PACE, LoadKind.SWIM, LoadKind.RPE);
    private static final Algorithm NONE = new Algorithm("training-load.none", 1);

    private LoadChoice() {}

    static Metric of(Figures figures, LoadPreference preference) {
        for (var kind : order(preference)) {
            var load = load(figures, kind);
            if (load.isPresent()) {
                return load;
            }
        }
        return Metric.missing(Reason.INSUFFICIENT_DATA, NONE);
    }

    private static Set<LoadKind> order(LoadPreference preference) {
        var order = new LinkedHashSet<LoadKind>();
        switch (preference) {
            case AUTO -> order.addAll(USUAL);
            case POWER -> order.add(LoadKind.POWER);
            case HEART_RATE -> order.add(LoadKind.HEART_RATE);
            case PACE -> order.addAll(List.of(LoadKind.PACE, LoadKind.SWIM));
            case RPE -> order.add(LoadKind.RPE);
        }
        order.addAll(USUAL);
        return order;
    }

    private static Metric load(Figures figures, LoadKind kind) {
        var algorithm = new Algorithm(FigureName.loadAlgorithm(kind), 1);
        return switch (kind) {
            case POWER -> same(figures, FigureName.POWER_STRESS, algorithm);
            case HEART_RATE -> same(figures, FigureName.HEART_RATE_STRESS, algorithm);
            case PACE -> same(figures, FigureName.PACE_STRESS, algorithm);
            case SWIM -> same(figures, FigureName.SWIM_STRESS, algorithm);
            case RPE ->
                SessionExertion.stress(same(figures, FigureName.RPE_LOAD, algorithm))
                        .then(algorithm, points -> Metric.of(points, algorithm));
        };
    }

    private static Metric same(Figures figures, String name, Algorithm algorithm) {
        return figures.find(name)
                .flatMap(Figure::shown)
                .map(points -> Metric.of(points, algorithm))
                .orElseGet(() -> Metric.missing(Reason.INSUFFICIENT_DATA, algorithm));
    }
}
