package org.stadion.social;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;
import org.stadion.kernel.Ids;

/** A comment under a post. */
public record CommentId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommentId {
        Objects.requireNonNull(value, "comment id");
    }

    public static CommentId next() {
        return new CommentId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
