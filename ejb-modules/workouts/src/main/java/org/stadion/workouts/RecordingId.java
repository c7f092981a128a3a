package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** A live recording; the client chooses it, so that it can go on while it is offline. */
public record RecordingId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecordingId {
        Objects.requireNonNull(value, "recording id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
