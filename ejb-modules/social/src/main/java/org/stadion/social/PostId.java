package org.stadion.social;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;
import org.stadion.kernel.Ids;

/** Something that can stand in a feed, be commented and given kudos. */
public record PostId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PostId {
        Objects.requireNonNull(value, "post id");
    }

    public static PostId next() {
        return new PostId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
