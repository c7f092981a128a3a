package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Versioned;

/**
 * Chosen channels over the same samples.
 *
 * @param originalSize how many samples are stored
 * @param streams by API key; every {@code data} has the same length, missing samples are null; {@code latlng} holds pairs
 * @param basis changes with the settings and values that streams are computed with, which are no part of the version
 */
public record StreamsView(
        int originalSize,
        String resolution,
        Map<String, Stream> streams,
        long version,
        @JsonIgnore String basis) implements Versioned {

    /** @param algorithm what computed it; absent for what was recorded */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Stream(
            String unit, List<?> data, @Nullable String algorithm) {}
}
