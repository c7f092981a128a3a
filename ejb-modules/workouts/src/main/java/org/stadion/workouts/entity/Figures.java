package org.stadion.workouts.entity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The figures of a workout by name, e.g. {@code distance}. */
public record Figures(@JsonValue Map<String, Figure> byName) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Figures {
        byName = Map.copyOf(new TreeMap<>(byName));
    }

    public Optional<Figure> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The value shown under this name, or null. */
    public @Nullable Double shown(String name) {
        return find(name).flatMap(Figure::shown).orElse(null);
    }

    /** The value shown under this name, or the other one. */
    public double shownOr(String name, double other) {
        return find(name).flatMap(Figure::shown).orElse(other);
    }
}
