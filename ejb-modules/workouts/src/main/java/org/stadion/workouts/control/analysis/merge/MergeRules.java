package org.stadion.workouts.control.analysis.merge;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.merge.Verdict.Action;
import org.stadion.workouts.control.analysis.merge.Verdict.Decision;

/**
 * Judges an incoming record against the workouts we know. What the athlete decided before always wins; then identity
 * (same record, same file); then time, sport, distance and heart rate together, see {@link Likeness}.
 */
public final class MergeRules {

    public static final Algorithm ALGORITHM = new Algorithm("merge.overlap", 1);

    private static final Duration SAME_FILE_TOLERANCE = Duration.ofSeconds(60);

    private MergeRules() {}

    /** The verdict about one known workout. */
    public record Judged(KnownWorkout workout, Verdict verdict) {}

    /**
     * @param heartRateCorrelation of the two records, -1 to 1, {@code NaN} when not both have heart rate
     */
    public static Verdict judge(KnownWorkout known, SourceSummary incoming, double heartRateCorrelation) {
        if (!known.canonical().athlete().equals(incoming.athlete())) {
            return certain(Decision.REJECTED, Action.KEEP_APART, Explanation.DIFFERENT_ATHLETE);
        }
        if (isAmong(known.separated(), incoming)) {
            return certain(Decision.REJECTED, Action.KEEP_APART, Explanation.SEPARATED_BY_ATHLETE);
        }
        boolean sameRecord = known.canonical().isSameRecordAs(incoming)
                || known.sources().stream().anyMatch(incoming::isSameRecordAs);
        boolean sameContent = known.canonical().hasSameContentAs(incoming)
                || known.sources().stream().anyMatch(incoming::hasSameContentAs);
        if (known.deleted() && (sameRecord || sameContent)) {
            return certain(Decision.AUTO, Action.STAY_DELETED, Explanation.DELETED_BY_ATHLETE);
        }
        if (sameRecord) {
            return certain(Decision.AUTO, Action.UPDATE, Explanation.SAME_SOURCE_RECORD);
        }
        if (sameContent) {
            return certain(Decision.AUTO, Action.DUPLICATE, Explanation.SAME_CONTENT);
        }
        Verdict verdict = byFileName(known, incoming)
                .orElseGet(() -> Likeness.of(known.canonical(), incoming, heartRateCorrelation));
        return known.deleted() ? besideTombstone(verdict) : verdict;
    }

    /**
     * @param known the athlete's workouts around the time of the incoming one, tombstones included
     * @param heartRateCorrelation of a workout with the incoming record, {@code NaN} when not both have heart rate
     * @return the workout that concerns the record most, with its verdict; empty if all are rejected
     */
    public static Optional<Judged> choose(
            List<KnownWorkout> known, SourceSummary incoming, ToDoubleFunction<KnownWorkout> heartRateCorrelation) {
        Judged best = null;
        for (KnownWorkout workout : known) {
            Verdict verdict = judge(workout, incoming, heartRateCorrelation.applyAsDouble(workout));
            boolean concerns = verdict.decision() != Decision.REJECTED;
            if (concerns && (best == null || outranks(verdict, best.verdict()))) {
                best = new Judged(workout, verdict);
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean outranks(Verdict one, Verdict other) {
        return rank(one) == rank(other) ? one.score() > other.score() : rank(one) > rank(other);
    }

    /** What is the same record or file outranks what is only alike. */
    private static int rank(Verdict verdict) {
        if (verdict.decision() == Decision.ASK) {
            return 0;
        }
        return verdict.action() == Action.MERGE ? 1 : 2;
    }

    private static boolean isAmong(List<SourceSummary> records, SourceSummary incoming) {
        return records.stream()
                .anyMatch(record -> record.isSameRecordAs(incoming) || record.hasSameContentAs(incoming));
    }

    private static Optional<Verdict> byFileName(KnownWorkout known, SourceSummary incoming) {
        boolean same = known.canonical().hasSameFileNameAs(incoming)
                && known.canonical().mayBeSportOf(incoming)
                && Duration.between(known.canonical().start(), incoming.start())
                                .abs()
                                .compareTo(SAME_FILE_TOLERANCE)
                        <= 0;
        return same
                ? Optional.of(certain(Decision.AUTO, Action.DUPLICATE, Explanation.SAME_FILE_NAME_AND_TIME))
                : Optional.empty();
    }

    /** Another source's record of a deleted workout may be the good one: the athlete is asked, nothing is swallowed. */
    private static Verdict besideTombstone(Verdict verdict) {
        return verdict.decision() == Decision.REJECTED
                ? verdict
                : new Verdict(
                        Decision.ASK,
                        Action.STAY_DELETED,
                        Explanation.MATCHES_DELETED,
                        verdict.score(),
                        verdict.overlap(),
                        verdict.durationRatio(),
                        ALGORITHM);
    }

    private static Verdict certain(Decision decision, Action action, Explanation explanation) {
        double score = decision == Decision.AUTO ? 1 : 0;
        return new Verdict(decision, action, explanation, score, Double.NaN, Double.NaN, ALGORITHM);
    }
}
