package org.stadion.workouts.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.WorkoutAnalysisView;
import org.stadion.workouts.WorkoutAnalysisView.AnalysisInput;
import org.stadion.workouts.WorkoutAnalysisView.ClimbBasis;
import org.stadion.workouts.WorkoutAnalysisView.ClimbView;
import org.stadion.workouts.WorkoutAnalysisView.ZoneShare;
import org.stadion.workouts.WorkoutAnalysisView.ZoneTime;
import org.stadion.workouts.WorkoutView.Metric;
import org.stadion.workouts.control.analysis.terrain.Climb;
import org.stadion.workouts.control.analysis.terrain.ClimbCategory;
import org.stadion.workouts.control.analysis.terrain.Climbs;
import org.stadion.workouts.control.analysis.terrain.FietsIndex;
import org.stadion.workouts.entity.Figure;
import org.stadion.workouts.entity.FigureName;
import org.stadion.workouts.entity.Findings.FoundClimb;
import org.stadion.workouts.entity.Findings.Input;
import org.stadion.workouts.entity.Findings.ZoneTimes;
import org.stadion.workouts.entity.WorkoutAnalysis;

/** Analyses as their viewers see them. */
final class AnalysisViews {
    private static final String PRIVATE = "private";
    private static final double DIGITS = 100;

    /**
     * Figures that say nothing of the athlete's thresholds, weight or heart: they can be made from the samples that the
     * viewer sees anyway. A new figure is private until it is named here.
     */
    private static final Set<String> SHOWN_TO_ALL = Set.of(
            FigureName.NORMALIZED_POWER,
            FigureName.VARIABILITY,
            FigureName.XPOWER,
            FigureName.WORK,
            FigureName.EFFICIENCY,
            FigureName.GRADE_ADJUSTED_SPEED,
            FigureName.PACE_EFFICIENCY,
            FigureName.DECOUPLING,
            FigureName.VDOT,
            FigureName.SWOLF,
            FigureName.SWOLF_25);

    private static final ClimbBasis CLIMB_BASIS = new ClimbBasis(
            Climbs.ALGORITHM.code(),
            ClimbCategory.LENGTH_TIMES_GRADE.code(),
            FietsIndex.ALGORITHM.code(),
            ClimbCategory.FIETS.code());

    private AnalysisViews() {}

    static WorkoutAnalysisView view(WorkoutAnalysis analysis, boolean own) {
        var findings = analysis.findings();
        var figures = new TreeMap<String, Metric>();
        findings.figures()
                .byName()
                .forEach((name, figure) -> figures.put(
                        name, own || SHOWN_TO_ALL.contains(name) ? metric(figure) : Metric.missing(PRIVATE)));
        var load = figures.remove(FigureName.TRAINING_LOAD);
        return new WorkoutAnalysisView(
                analysis.workout(),
                analysis.localDay(),
                analysis.sport(),
                load == null ? Metric.missing("not_computed_yet") : load,
                own
                        ? analysis.loadKind()
                                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                .orElse(null)
                        : null,
                figures,
                own ? findings.zones().stream().map(AnalysisViews::zones).toList() : List.of(),
                findings.climbs().stream().map(AnalysisViews::climb).toList(),
                CLIMB_BASIS,
                own ? inputs(findings.inputs()) : List.of(),
                analysis.edition(),
                analysis.computedAt(),
                own,
                Long.toHexString(analysis.computedAt().toEpochMilli()) + (own ? "o" : "v"));
    }

    static Metric metric(Figure figure) {
        return figure.computed() == null
                ? Metric.missing(String.valueOf(figure.missing()))
                : Metric.computed(figure.computed(), String.valueOf(figure.algorithm()));
    }

    private static ZoneShare zones(ZoneTimes times) {
        var zones = new ArrayList<ZoneTime>();
        var limits = times.limits();
        for (var i = 0; i < limits.size(); i++) {
            zones.add(new ZoneTime(
                    i + 1,
                    limits.get(i),
                    i + 1 < limits.size() ? limits.get(i + 1) : null,
                    times.seconds().get(i + 1)));
        }
        return new ZoneShare(
                times.signal(),
                times.algorithm(),
                times.missing(),
                unit(times.signal()),
                times.seconds().isEmpty() ? 0 : times.seconds().getFirst(),
                zones);
    }

    private static String unit(String signal) {
        return switch (signal) {
            case "heart_rate" -> "bpm";
            case "power" -> "W";
            default -> "m/s";
        };
    }

    private static ClimbView climb(FoundClimb found) {
        var climb = new Climb(found.fromM(), found.toM(), found.footM(), found.topM());
        return new ClimbView(
                climb.fromMetres(),
                climb.toMetres(),
                rounded(climb.length()),
                rounded(climb.gain()),
                rounded(climb.percent()),
                climb.foot(),
                climb.top(),
                climb.category().name().toLowerCase(Locale.ROOT),
                rounded(climb.fietsIndex()),
                climb.fietsCategory().name().toLowerCase(Locale.ROOT));
    }

    private static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }

    private static List<AnalysisInput> inputs(Map<String, Input> inputs) {
        return new TreeMap<>(inputs)
                .entrySet().stream()
                        .map(entry -> input(entry.getKey(), entry.getValue()))
                        .toList();
    }

    private static AnalysisInput input(String name, Input input) {
        var number = number(input.value());
        return new AnalysisInput(
                name, number, number == null ? input.value() : null, input.since(), input.origin(), input.algorithm());
    }

    private static @Nullable Double number(String text) {
        return Character.isDigit(text.charAt(0)) ? Double.valueOf(text) : null;
    }
}
