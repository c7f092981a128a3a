package org.stadion.workouts.control.zone;

import java.time.ZoneId;
import java.util.Optional;
import net.iakovlev.timeshape.TimeZoneEngine;

/**
 * The time zones of the whole world. Their boundaries take some seconds to read and about 240 MB of heap, so there is one
 * map for all, read when it is first asked or {@linkplain #load() before}.
 */
public final class WorldZones implements ZoneMap {
    /** The zones of the high seas, which are no civil time. */
    private static final String AT_SEA = "Etc/";

    private static final double NORTH = 90;
    private static final double EAST = 180;

    /** Reads the boundaries, if nobody did yet. */
    public static void load() {
        World.MAP.query(0, 0);
    }

    @Override
    public Optional<ZoneId> at(double latitude, double longitude) {
        return World.MAP.query(latitude, longitude).filter(zone -> !zone.getId().startsWith(AT_SEA));
    }

    private static final class World {
        static final TimeZoneEngine MAP = TimeZoneEngine.initialize(-NORTH, -EAST, NORTH, EAST, true);
    }
}
