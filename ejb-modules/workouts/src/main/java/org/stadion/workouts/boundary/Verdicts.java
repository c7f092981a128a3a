package org.stadion.workouts.boundary;

import org.jspecify.annotations.Nullable;
import org.stadion.workouts.control.analysis.merge.MergeRules;
import org.stadion.workouts.control.analysis.merge.Verdict;
import org.stadion.workouts.entity.MergeQuestion;
import org.stadion.workouts.entity.SourceRecord.Merge;
import org.stadion.workouts.entity.SourceRecord.MergedBy;

/** Verdicts in the words in which they are stored. */
final class Verdicts {
    private Verdicts() {}

    static Merge byRule(Verdict verdict) {
        return new Merge(
                verdict.explanation().code(),
                verdict.score(),
                known(verdict.overlap()),
                known(verdict.durationRatio()),
                MergeRules.ALGORITHM.code(),
                MergedBy.RULE);
    }

    static Merge byAthlete(MergeQuestion question) {
        return new Merge(
                question.reason(),
                question.score(),
                question.overlap().orElse(null),
                question.durationRatio().orElse(null),
                question.rule(),
                MergedBy.ATHLETE);
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
