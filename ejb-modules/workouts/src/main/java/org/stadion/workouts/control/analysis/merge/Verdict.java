package org.stadion.workouts.control.analysis.merge;

import org.stadion.workouts.control.analysis.Algorithm;

/**
 * What to do with a record beside one known workout.
 *
 * @param decision whether it happens by itself
 * @param action what happens, or is proposed
 * @param score 0 to 1, how alike the two are; orders several candidates
 * @param overlap time in both by the shorter one's time
 * @param durationRatio the shorter by the longer time
 */
public record Verdict(
        Decision decision,
        Action action,
        Explanation explanation,
        double score,
        double overlap,
        double durationRatio,
        Algorithm algorithm) {

    public enum Decision {
        /** Done without asking. */
        AUTO,
        /** Proposed to the athlete; until answered the record stays a workout of its own. */
        ASK,
        /** Nothing to do with each other. */
        REJECTED
    }

    public enum Action {
        /** The same record again: renew it in place. */
        UPDATE,
        /** The same file again: keep one, say so. */
        DUPLICATE,
        /** Two records of one workout. */
        MERGE,
        KEEP_APART,
        /** It was deleted: do not bring it back. */
        STAY_DELETED
    }
}
