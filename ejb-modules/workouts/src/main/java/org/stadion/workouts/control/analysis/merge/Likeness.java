package org.stadion.workouts.control.analysis.merge;

import java.time.Duration;
import org.stadion.workouts.control.analysis.merge.Verdict.Action;
import org.stadion.workouts.control.analysis.merge.Verdict.Decision;

/**
 * Two records of different identity, compared by time, sport, distance and heart rate.
 *
 * <p>Merged by itself: starts at most ten minutes apart, the shorter at least 80 % of the longer, at least 80 % of the
 * shorter inside the longer, distances within 10 % where both are known. Asked: at least half of the shorter inside the
 * longer. Heart rates that run alike turn a question into a merge, such that do not turn a merge into a question.
 */
final class Likeness {

    private static final double LATEST_START = 600;
    private static final double SAME_DURATION = 0.8;
    private static final double SAME_TIME = 0.8;
    private static final double WORTH_ASKING = 0.5;
    private static final double SAME_DISTANCE = 0.9;
    private static final double ALIKE = 0.8;
    private static final double UNLIKE = 0.2;

    /** Starts this near are worth a question when a duration is not known. */
    private static final double SAME_START = 60;

    private final SourceSummary known;
    private final SourceSummary incoming;
    private final double heartRates;
    private final double apart;
    private final double overlap;
    private final double durations;
    private final double distances;

    private Likeness(SourceSummary known, SourceSummary incoming, double heartRates) {
        this.known = known;
        this.incoming = incoming;
        this.heartRates = heartRates;
        this.apart = Math.abs(Duration.between(known.start(), incoming.start()).toMillis() / 1000.0);
        this.overlap = overlap(known, incoming);
        this.durations = ratio(known.seconds(), incoming.seconds());
        this.distances = ratio(known.metres(), incoming.metres());
    }

    static Verdict of(SourceSummary known, SourceSummary incoming, double heartRates) {
        return new Likeness(known, incoming, heartRates).verdict();
    }

    private Verdict verdict() {
        if (!known.mayBeSportOf(incoming)) {
            return rejected(Explanation.DIFFERENT_SPORT);
        }
        if (Double.isNaN(durations)) {
            return apart <= SAME_START ? asked(Explanation.DURATION_UNKNOWN) : rejected(Explanation.APART_IN_TIME);
        }
        if (overlap == 0) {
            return rejected(Explanation.APART_IN_TIME);
        }
        if (overlap < WORTH_ASKING) {
            return rejected(Explanation.BARELY_OVERLAPPING);
        }
        boolean sameTime = apart <= LATEST_START && durations >= SAME_DURATION && overlap >= SAME_TIME;
        boolean sameDistance = Double.isNaN(distances) || distances >= SAME_DISTANCE;
        if (sameTime && sameDistance) {
            return heartRates < UNLIKE ? asked(Explanation.HEART_RATES_DISAGREE) : merged(Explanation.SAME_TIME);
        }
        if (heartRates >= ALIKE) {
            return merged(Explanation.HEART_RATES_AGREE);
        }
        return asked(sameTime ? Explanation.DISTANCES_DISAGREE : Explanation.PARTLY_OVERLAPPING);
    }

    private static double overlap(SourceSummary one, SourceSummary other) {
        double shorter = Math.min(one.seconds(), other.seconds());
        var from = one.start().isAfter(other.start()) ? one.start() : other.start();
        var to = one.end().isBefore(other.end()) ? one.end() : other.end();
        double both = Math.max(0, Duration.between(from, to).toMillis() / 1000.0);
        return shorter > 0 ? both / shorter : 0;
    }

    /** {@code NaN} unless both are known. */
    private static double ratio(double one, double other) {
        return one > 0 && other > 0 ? Math.min(one, other) / Math.max(one, other) : Double.NaN;
    }

    /** The mean of what is known, the overlap twice. */
    private double score() {
        double sum = 2 * overlap;
        double weight = 2;
        for (double known : new double[] {durations, distances, heartRates}) {
            if (!Double.isNaN(known)) {
                sum += Math.max(0, known);
                weight++;
            }
        }
        return sum / weight;
    }

    private Verdict merged(Explanation why) {
        return new Verdict(Decision.AUTO, Action.MERGE, why, score(), overlap, durations, MergeRules.ALGORITHM);
    }

    private Verdict asked(Explanation why) {
        return new Verdict(Decision.ASK, Action.MERGE, why, score(), overlap, durations, MergeRules.ALGORITHM);
    }

    private Verdict rejected(Explanation why) {
        return new Verdict(
                Decision.REJECTED, Action.KEEP_APART, why, score(), overlap, durations, MergeRules.ALGORITHM);
    }
}
