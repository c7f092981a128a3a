package org.stadion.workouts.control.analysis.merge;

import java.time.Duration;
import java.time.Instant;

/**
 * What is known of one record of a workout before its streams are compared.
 *
 * @param athlete whose it is
 * @param provider where it came from: garmin, strava, file, phone, ...
 * @param externalId the provider's id, empty when it gives none
 * @param contentHash of the original file, empty when there is none
 * @param fileName of the upload, empty when there is none
 * @param elapsed from start to end, zero when unknown
 * @param sportFamily sports of one family may be the same workout; empty when the source only says "workout"
 * @param metres distance, {@code NaN} or zero when unknown
 */
public record SourceSummary(
        String athlete,
        String provider,
        String externalId,
        String contentHash,
        String fileName,
        Instant start,
        Duration elapsed,
        String sportFamily,
        double metres) {
    public SourceSummary {
        if (elapsed.isNegative()) {
            throw new IllegalArgumentException("ended before it started");
        }
    }

    Instant end() {
        return start.plus(elapsed);
    }

    double seconds() {
        return elapsed.toMillis() / 1000.0;
    }

    /** Of one family, or one of them unknown. */
    public boolean mayBeSportOf(SourceSummary other) {
        return sportFamily.isEmpty() || other.sportFamily.isEmpty() || sportFamily.equals(other.sportFamily);
    }

    boolean isSameRecordAs(SourceSummary other) {
        return !externalId.isEmpty() && provider.equals(other.provider) && externalId.equals(other.externalId);
    }

    boolean hasSameContentAs(SourceSummary other) {
        return !contentHash.isEmpty() && contentHash.equals(other.contentHash);
    }

    boolean hasSameFileNameAs(SourceSummary other) {
        return !fileName.isEmpty() && provider.equals(other.provider) && fileName.equals(other.fileName);
    }
}
