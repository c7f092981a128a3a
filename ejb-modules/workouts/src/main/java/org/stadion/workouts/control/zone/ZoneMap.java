package org.stadion.workouts.control.zone;

import java.time.ZoneId;
import java.util.Optional;

/** Knows the time zone of a place on earth. */
@FunctionalInterface
public interface ZoneMap {

    /** Knows none. */
    ZoneMap BLANK = (latitude, longitude) -> Optional.empty();

    /** Empty on the high seas, where clocks go by the ship. */
    Optional<ZoneId> at(double latitude, double longitude);
}
