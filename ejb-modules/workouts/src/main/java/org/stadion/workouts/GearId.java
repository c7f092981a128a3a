package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;
import org.stadion.kernel.Ids;

/** A piece of gear. */
public record GearId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GearId {
        Objects.requireNonNull(value, "gear id");
    }

    public static GearId next() {
        return new GearId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
