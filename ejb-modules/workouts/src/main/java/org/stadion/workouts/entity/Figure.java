package org.stadion.workouts.entity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a workout, as its device counted it and as we computed it. The names in storage are short because
 * every workout has some twenty of these.
 *
 * @param device what the device counted, or null
 * @param computed what we computed, or null
 * @param algorithm what computed it, or null when nothing did
 * @param missing why nothing was computed, or null
 * @param computedFirst true when ours is shown although the device has one, else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figure(
        @JsonProperty("d") @Nullable Double device,
        @JsonProperty("c") @Nullable Double computed,
        @JsonProperty("a") @Nullable String algorithm,
        @JsonProperty("m") @Nullable String missing,
        @JsonProperty("o") @Nullable Boolean computedFirst) {

    public static Figure counted(double device) {
        return new Figure(device, null, null, null, null);
    }

    /** Whether the shown value is ours. */
    @JsonIgnore
    public boolean showsComputed() {
        return computed != null && (device == null || Boolean.TRUE.equals(computedFirst));
    }

    public Optional<Double> shown() {
        return Optional.ofNullable(showsComputed() ? computed : device);
    }
}
