package org.stadion.devices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;
import org.stadion.kernel.Ids;

/** A device of an athlete. */
public record DeviceId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeviceId {
        Objects.requireNonNull(value, "device id");
    }

    public static DeviceId next() {
        return new DeviceId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
