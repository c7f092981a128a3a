package org.stadion.workouts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Versioned;

/** What a workout is made of. */
public record SourcesView(WorkoutId workout, List<OneSource> sources, List<ChannelOrigin> channels, long version)
        implements Versioned {

    /**
     * A record that some device or service gave of the workout.
     *
     * @param provider who gave it: {@code file}, or the name of a service
     * @param externalId the service's id of the activity, or null
     * @param merge why it was taken for this workout; null for the one that made it
     */
    public record OneSource(
            UUID id,
            String provider,
            @Nullable String externalId,
            String format,
            @Nullable String device,
            String fileName,
            Instant startAt,
            Instant endAt,
            String sport,
            Instant recordedAt,
            @Nullable MergeReason merge) {}

    /**
     * Why two records are taken for one workout.
     *
     * @param reason stable word, e.g. {@code same_time}
     * @param score how alike they are, 0 to 1
     * @param overlap share of the shorter that lies within the longer, or null where time did not decide
     * @param durationRatio the shorter by the longer, or null where time did not decide
     * @param rule what judged it, with its version
     * @param decidedBy {@code rule} or {@code athlete}
     */
    public record MergeReason(
            String reason,
            double score,
            @Nullable Double overlap,
            @Nullable Double durationRatio,
            String rule,
            String decidedBy) {}

    /**
     * Which source a stream comes from.
     *
     * @param stream its name in the API
     * @param why stable word, e.g. {@code more_complete}
     */
    public record ChannelOrigin(String stream, UUID source, String why) {}
}
