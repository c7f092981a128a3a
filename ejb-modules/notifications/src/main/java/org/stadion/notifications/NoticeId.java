package org.stadion.notifications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;
import org.stadion.kernel.Ids;

/** A notice in somebody's inbox. */
public record NoticeId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NoticeId {
        Objects.requireNonNull(value, "notice id");
    }

    public static NoticeId next() {
        return new NoticeId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
