package org.stadion.runtime.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The clock that everybody injects. It ticks as finely as PostgreSQL keeps times, so that what is stored is read as it was. */
@ApplicationScoped
public class WorldClock {

    private static final Duration TICK = Duration.ofNanos(1_000);

    @Produces
    Clock utc() {
        return Clock.tick(Clock.systemUTC(), TICK);
    }
}
