package org.stadion.profiles;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;
import org.stadion.kernel.Ids;

/** One measured value of an athlete. */
public record MeasurementId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeasurementId {
        Objects.requireNonNull(value, "measurement id");
    }

    public static MeasurementId next() {
        return new MeasurementId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
