package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;
import org.stadion.kernel.Ids;

/** One entry of the ledger of recomputations. */
public record RecomputationId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecomputationId {
        Objects.requireNonNull(value, "recomputation id");
    }

    public static RecomputationId next() {
        return new RecomputationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
