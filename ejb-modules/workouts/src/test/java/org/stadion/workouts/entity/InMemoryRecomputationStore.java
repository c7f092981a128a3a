package org.stadion.workouts.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.RecomputationId;
import org.stadion.workouts.RecomputationView.Cause;
import org.stadion.workouts.RecomputationView.Progress;

public class InMemoryRecomputationStore implements RecomputationStore {
    private static final Comparator<Recomputation> OLDEST_FIRST = Comparator.comparing(Recomputation::requestedAt)
            .thenComparing(entry -> entry.id().toString());
    private static final Comparator<WorkoutAnalysis> BY_START = Comparator.comparing(WorkoutAnalysis::startAt)
            .thenComparing(analysis -> analysis.workout().toString());

    private final InMemoryAnalysisStore analyses;
    private final Map<AthleteId, AnalysisChoices> choices = new HashMap<>();
    private final List<Recomputation> entries = new ArrayList<>();
    private final List<RecomputationDifference> differences = new ArrayList<>();

    public InMemoryRecomputationStore(InMemoryAnalysisStore analyses) {
        this.analyses = analyses;
    }

    @Override
    public Optional<AnalysisChoices> choices(AthleteId athlete) {
        return Optional.ofNullable(choices.get(athlete));
    }

    @Override
    public void add(AnalysisChoices chosen) {
        choices.put(chosen.athlete(), chosen);
    }

    @Override
    public void add(Recomputation recomputation) {
        entries.add(recomputation);
    }

    @Override
    public Optional<Recomputation> find(RecomputationId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Recomputation> findForWork(RecomputationId id) {
        return find(id);
    }

    @Override
    public List<Recomputation> open(AthleteId athlete) {
        return open().filter(entry -> entry.athlete().equals(athlete)).toList();
    }

    private Stream<Recomputation> open() {
        return entries.stream()
                .filter(entry -> entry.state() == Progress.WAITING || entry.state() == Progress.RUNNING)
                .sorted(OLDEST_FIRST);
    }

    @Override
    public List<Recomputation> page(AthleteId athlete, PageRequest page) {
        return entries.stream()
                .filter(entry -> entry.athlete().equals(athlete))
                .sorted(OLDEST_FIRST.reversed())
                .filter(entry -> page.cursor()
                        .map(cursor -> entry.requestedAt().isBefore(cursor.moment()))
                        .orElse(true))
                .limit(page.limit() + 1L)
                .toList();
    }

    @Override
    public List<Recomputation> claimable(Instant untouchedSince, int most) {
        var seen = new HashSet<AthleteId>();
        return open().filter(entry -> seen.add(entry.athlete()))
                .filter(entry ->
                        entry.state() == Progress.WAITING || touched(entry).isBefore(untouchedSince))
                .limit(most)
                .toList();
    }

    @Override
    public int running(Instant touchedSince) {
        return (int) open().filter(entry -> entry.state() == Progress.RUNNING)
                .filter(entry -> !touched(entry).isBefore(touchedSince))
                .count();
    }

    private static Instant touched(Recomputation entry) {
        return Optional.ofNullable(entry.touchedAt()).orElse(Instant.MIN);
    }

    @Override
    public void add(RecomputationDifference difference) {
        differences.add(difference);
    }

    @Override
    public List<RecomputationDifference> differences(RecomputationId id, PageRequest page) {
        return differences.stream()
                .filter(difference -> difference.recomputation().equals(id))
                .sorted(Comparator.comparing(RecomputationDifference::startAt))
                .filter(difference -> page.cursor()
                        .map(cursor -> difference.startAt().isAfter(cursor.moment()))
                        .orElse(true))
                .limit(page.limit() + 1L)
                .toList();
    }

    @Override
    public void forget(AthleteId athlete, Instant endedBefore) {
        entries.removeIf(entry -> entry.athlete().equals(athlete)
                && Optional.ofNullable(entry.finishedAt())
                        .filter(end -> end.isBefore(endedBefore))
                        .isPresent());
    }

    @Override
    public List<WorkoutAnalysis> next(Recomputation recomputation, int edition, int most) {
        return asked(recomputation, edition)
                .sorted(BY_START)
                .filter(analysis -> isAfter(analysis, recomputation))
                .limit(most)
                .toList();
    }

    private static boolean isAfter(WorkoutAnalysis analysis, Recomputation entry) {
        var order = Optional.ofNullable(entry.positionAt())
                .map(moment -> analysis.startAt().compareTo(moment))
                .orElse(1);
        return order > 0
                || (order == 0 && analysis.workout().toString().compareTo(String.valueOf(entry.positionId())) > 0);
    }

    @Override
    public int count(Recomputation recomputation, int edition) {
        return (int) asked(recomputation, edition).count();
    }

    private Stream<WorkoutAnalysis> asked(Recomputation entry, int edition) {
        return analyses.all().stream()
                .filter(analysis -> analysis.athlete().equals(entry.athlete()))
                .filter(analysis -> Optional.ofNullable(entry.from())
                        .map(from -> !analysis.localDay().isBefore(from))
                        .orElse(true))
                .filter(analysis -> Optional.ofNullable(entry.until())
                        .map(until -> analysis.localDay().isBefore(until))
                        .orElse(true))
                .filter(analysis -> entry.cause() != Cause.EDITION || analysis.edition() < edition);
    }

    @Override
    public List<AthleteId> outdated(int edition, Instant failedSince, int most) {
        return analyses.all().stream()
                .filter(analysis -> analysis.edition() < edition)
                .map(WorkoutAnalysis::athlete)
                .distinct()
                .filter(athlete -> entries.stream()
                        .filter(entry -> entry.athlete().equals(athlete) && entry.cause() == Cause.EDITION)
                        .noneMatch(entry -> stands(entry, failedSince)))
                .limit(most)
                .toList();
    }

    private static boolean stands(Recomputation entry, Instant failedSince) {
        return switch (entry.state()) {
            case WAITING, RUNNING -> true;
            case COMPLETED -> false;
            case FAILED ->
                Optional.ofNullable(entry.finishedAt())
                        .filter(end -> !end.isBefore(failedSince))
                        .isPresent();
        };
    }
}
