package org.stadion.workouts.control.analysis.merge;

import java.util.List;

/**
 * A workout we have or had, as far as a merge must know it.
 *
 * @param id of the workout, as text
 * @param canonical its start, end, sport and distance as shown today
 * @param sources the records merged into it
 * @param separated records that the athlete took out of it by hand
 * @param deleted whether the athlete deleted it; then this is its tombstone
 */
public record KnownWorkout(
        String id,
        SourceSummary canonical,
        List<SourceSummary> sources,
        List<SourceSummary> separated,
        boolean deleted) {
    public KnownWorkout {
        sources = List.copyOf(sources);
        separated = List.copyOf(separated);
    }
}
