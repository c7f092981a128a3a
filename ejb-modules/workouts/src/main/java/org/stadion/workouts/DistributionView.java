package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a signal of a workout had which value.
 *
 * @param signal {@code heart_rate}, {@code power} or {@code speed}
 * @param width of a bin
 * @param reason why there is no bin, or null
 * @param bins rising; those left out were never reached
 * @param version of the workout, for the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DistributionView(
        String signal,
        String unit,
        double width,
        String algorithm,
        @Nullable String reason,
        List<DistributionBin> bins,
        long version) {

    /** Seconds with a value from this one on, and less than a width above it. */
    public record DistributionBin(double from, double seconds) {}
}
