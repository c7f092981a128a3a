package org.stadion.workouts.control.health;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Where an export's files are found. */
public interface HealthFiles {
    /** The export's XML from its beginning, each time it is asked for. */
    InputStream export() throws IOException;

    /** A route's GPX by the path the export calls it; empty if it is not there. */
    Optional<byte[]> route(String path) throws IOException;
}
