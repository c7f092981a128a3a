package org.stadion.social;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;
import org.stadion.kernel.Ids;

/** An interest group. */
public record GroupId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GroupId {
        Objects.requireNonNull(value, "group id");
    }

    public static GroupId next() {
        return new GroupId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
