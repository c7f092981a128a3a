package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;
import org.stadion.kernel.Ids;

/** A workout. */
public record WorkoutId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkoutId {
        Objects.requireNonNull(value, "workout id");
    }

    public static WorkoutId next() {
        return new WorkoutId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
