package org.stadion.runtime.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The clock that everybody injects. */
@ApplicationScoped
public class WorldClock {

    @Produces
    Clock utc() {
        return Clock.systemUTC();
    }
}
