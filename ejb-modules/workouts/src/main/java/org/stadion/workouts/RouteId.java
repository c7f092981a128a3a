package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** A route. */
public record RouteId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RouteId {
        Objects.requireNonNull(value, "route id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
