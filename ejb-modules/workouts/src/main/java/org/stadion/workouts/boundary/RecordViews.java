package org.stadion.workouts.boundary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.EffortsView.WorkoutEffort;
import org.stadion.workouts.RecordDay;
import org.stadion.workouts.RecordDay.NewRecord;
import org.stadion.workouts.RecordsView.Discipline;
import org.stadion.workouts.RecordsView.RecordMark;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.records.BestEfforts;
import org.stadion.workouts.control.analysis.records.MeanMaxCurve;
import org.stadion.workouts.entity.BestMark;
import org.stadion.workouts.entity.Curve.Kind;
import org.stadion.workouts.entity.CurveStore.Standing;
import org.stadion.workouts.entity.TotalsStore.TotalMark;

/** Records as athletes see them. */
final class RecordViews {
    /** Durations that have a book of records; the curves know more. */
    private static final Set<Double> DURATIONS =
            Set.of(1.0, 5.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1200.0, 1800.0, 3600.0);

    private RecordViews() {}

    static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static String unit(Kind kind) {
        return switch (kind) {
            case TIME -> "s";
            case POWER -> "W";
            case HEART_RATE -> "bpm";
            case SPEED -> "m/s";
        };
    }

    static String algorithm(Kind kind) {
        return switch (kind) {
            case TIME -> BestEfforts.ALGORITHM.code();
            case POWER -> MeanMaxCurve.POWER.code();
            case HEART_RATE -> MeanMaxCurve.HEART_RATE.code();
            case SPEED -> MeanMaxCurve.SPEED.code();
        };
    }

    static String reason(Kind kind) {
        return switch (kind) {
            case TIME -> Reason.NO_DISTANCE.code();
            case POWER -> Reason.NO_POWER.code();
            case HEART_RATE -> Reason.NO_HEART_RATE.code();
            case SPEED -> Reason.NO_SPEED.code();
        };
    }

    static boolean isDiscipline(BestMark mark) {
        return mark.kind() == Kind.TIME || DURATIONS.contains(mark.over());
    }

    /** Marks of one kind, in order of what they are over and then of rank. */
    static List<Discipline> disciplines(List<BestMark> marks) {
        var byOver = new LinkedHashMap<Double, List<BestMark>>();
        marks.stream()
                .filter(RecordViews::isDiscipline)
                .forEach(mark -> byOver.computeIfAbsent(mark.over(), over -> new ArrayList<>())
                        .add(mark));
        return byOver.values().stream().map(RecordViews::discipline).toList();
    }

    private static Discipline discipline(List<BestMark> marks) {
        var first = marks.getFirst();
        return new Discipline(
                name(first.kind()),
                metres(first.kind(), first.over()),
                seconds(first.kind(), first.over()),
                unit(first.kind()),
                algorithm(first.kind()),
                marks.stream()
                        .map(mark -> new RecordMark(
                                mark.rank(),
                                mark.value(),
                                mark.workout(),
                                mark.sport(),
                                mark.day(),
                                mark.startAt(),
                                mark.fromSeconds()))
                        .toList());
    }

    static List<Discipline> ofTotals(List<TotalMark> marks) {
        var byKind = new LinkedHashMap<String, List<TotalMark>>();
        marks.forEach(mark ->
                byKind.computeIfAbsent(mark.kind(), kind -> new ArrayList<>()).add(mark));
        return byKind.values().stream().map(RecordViews::ofTotal).toList();
    }

    private static Discipline ofTotal(List<TotalMark> marks) {
        var first = marks.getFirst();
        return new Discipline(
                first.kind(),
                null,
                null,
                first.unit(),
                null,
                marks.stream()
                        .map(mark -> new RecordMark(
                                mark.rank(),
                                mark.value(),
                                mark.workout(),
                                mark.sport(),
                                mark.day(),
                                mark.startAt(),
                                null))
                        .toList());
    }

    static RecordDay day(List<BestMark> marks) {
        var first = marks.getFirst();
        return new RecordDay(
                first.workout(),
                first.sport(),
                first.day(),
                first.startAt(),
                marks.stream()
                        .map(mark -> new NewRecord(
                                name(mark.kind()),
                                metres(mark.kind(), mark.over()),
                                seconds(mark.kind(), mark.over()),
                                unit(mark.kind()),
                                mark.value(),
                                mark.previous()))
                        .toList());
    }

    static WorkoutEffort effort(Standing standing, boolean own) {
        var kind = standing.kind();
        var point = standing.point();
        return new WorkoutEffort(
                name(kind),
                metres(kind, point.over()),
                seconds(kind, point.over()),
                unit(kind),
                point.best(),
                point.fromSeconds(),
                standing.algorithm(),
                own ? standing.rankWhenSet() : null,
                own ? standing.rank() : null);
    }

    private static @Nullable Double metres(Kind kind, double over) {
        return kind == Kind.TIME ? over : null;
    }

    private static @Nullable Double seconds(Kind kind, double over) {
        return kind == Kind.TIME ? null : over;
    }
}
