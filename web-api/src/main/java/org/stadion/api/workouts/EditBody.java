package org.stadion.api.workouts;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.Edits;

/** A change of a recording, as its athlete asks for it. */
@Schema(
        name = "EditWish",
        description =
                "A change of a recording. CROP takes from_s and to_s, DISTANCE takes distance_m, SPORT takes sport.",
        examples = "{\"type\": \"CROP\", \"from_s\": 30, \"to_s\": 1770}")
public record EditBody(
        @Schema(required = true) @NotNull EditKind type,

        @Schema(
                minimum = "0",
                description = "First second that remains, counted from the first sample.",
                examples = "30")
        @Nullable
        Double fromS,

        @Schema(minimum = "0", description = "Last second that remains.", examples = "1770") @Nullable
        Double toS,

        @Schema(
                exclusiveMinimum = true,
                minimum = "0",
                maximum = "50000000",
                description = "How far it really was.",
                examples = "10000")
        @Nullable
        Double distanceM,

        @Schema(maxLength = 40, description = "Key of a sport.", examples = "trail_running") @Nullable
        String sport) {

    /** What is to be changed. */
    public enum EditKind {
        CROP,
        DISTANCE,
        SPORT,
        RESTORE
    }

    Edits.Wish wish() {
        return switch (type) {
            case CROP -> new Edits.Crop(orNone(fromS), orNone(toS));
            case DISTANCE -> new Edits.CorrectDistance(orNone(distanceM));
            case SPORT -> new Edits.ChangeSport(sport == null ? "" : sport);
            case RESTORE -> new Edits.Restore();
        };
    }

    /** No number at all is refused where a number is needed. */
    private static double orNone(@Nullable Double number) {
        return number == null ? Double.NaN : number;
    }
}
