package org.stadion.workouts.entity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a device counted over a lap, by name. */
public record Amounts(@JsonValue Map<String, Double> byName) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Amounts {
        byName = Map.copyOf(byName);
    }

    public @Nullable Double value(String name) {
        return byName.get(name);
    }

    public double valueOr(String name, double other) {
        return byName.getOrDefault(name, other);
    }
}
