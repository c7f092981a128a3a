package org.stadion.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;
import org.stadion.kernel.Ids;

/** An athlete as the whole system knows them; the subject of a token is only an attribute of the account. */
public record AthleteId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AthleteId {
        Objects.requireNonNull(value, "athlete id");
    }

    public static AthleteId next() {
        return new AthleteId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
