package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;
import org.stadion.kernel.Ids;

/** An import: one request to take in one or more files. */
public record ImportId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ImportId {
        Objects.requireNonNull(value, "import id");
    }

    public static ImportId next() {
        return new ImportId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
