package org.stadion.workouts.entity;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that an athlete changed in a recording. Seconds count from the first sample of what was there before. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Change.Crop.class, name = "crop"),
    @JsonSubTypes.Type(value = Change.Distance.class, name = "distance"),
    @JsonSubTypes.Type(value = Change.SportIs.class, name = "sport"),
    @JsonSubTypes.Type(value = Change.Restore.class, name = "restore"),
    @JsonSubTypes.Type(value = Change.Split.class, name = "split"),
    @JsonSubTypes.Type(value = Change.SplitOff.class, name = "split_off"),
    @JsonSubTypes.Type(value = Change.Merge.class, name = "merge")
})
public sealed interface Change {

    /**
     * Only what lies between these remains, both ends included.
     *
     * @param start the moment of second 0, so that the same stretch remains when a further source begins at another;
     *     absent in changes that were made before it was kept
     */
    record Crop(double fromS, double toS, @Nullable Instant start) implements Change {
        public Crop(double fromS, double toS) {
            this(fromS, toS, null);
        }
    }

    /** It was as far as this. */
    record Distance(double distanceM) implements Change {}

    /** It was this sport, and not the one it was before. */
    record SportIs(String sport, String before) implements Change {}

    /** Crops and corrections since the last split or merge are dropped. */
    record Restore(String sportBefore) implements Change {}

    /** What began at this second became a workout of its own. */
    record Split(double atS, UUID other) implements Change {}

    /** This workout is what the other one lost by a split. It is made of what that one was made of. */
    record SplitOff(Recipe of, double atS, UUID other) implements Change {}

    /** Other workouts of the same athlete became part of this one. */
    record Merge(List<Part> parts) implements Change {
        public Merge {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A workout that became part of another, and what it was made of.
     *
     * @param records of its sources, which speak of the other one now
     */
    record Part(UUID workout, Recipe recipe, List<UUID> records) {
        public Part {
            records = List.copyOf(records);
        }
    }

    /** Whether it took from or gave to other workouts, so that it can only be undone and not passed over. */
    default boolean sharesWithOthers() {
        return this instanceof Split || this instanceof SplitOff || this instanceof Merge;
    }
}
