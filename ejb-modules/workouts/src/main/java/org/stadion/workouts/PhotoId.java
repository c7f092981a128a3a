package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;
import org.stadion.kernel.Ids;

/** A photo of a workout. */
public record PhotoId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PhotoId {
        Objects.requireNonNull(value, "photo id");
    }

    public static PhotoId next() {
        return new PhotoId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
