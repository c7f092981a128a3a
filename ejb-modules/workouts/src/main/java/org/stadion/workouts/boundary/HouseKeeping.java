package org.stadion.workouts.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.stadion.workouts.Photos;
import org.stadion.workouts.Recordings;

/**
 * Looks after recordings that nobody looks after, and removes objects that nothing refers to. Each server does both; who
 * comes second finds nothing to do.
 */
@Singleton
@Startup
@DependsOn("WorkoutsSchema")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HouseKeeping {
    @Inject
    Recordings recordings;

    @Inject
    Photos photos;

    @Inject
    @ConfigProperty(name = "stadion.workouts.sweep-every", defaultValue = "PT30S")
    Duration sweepEvery;

    @Resource
    TimerService timers;

    @PostConstruct
    void begin() {
        var pause = sweepEvery.toMillis();
        timers.createIntervalTimer(pause, pause, new TimerConfig("sweep", false));
    }

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void tendRecordings() {
        attempt(recordings::tend);
    }

    @Timeout
    void sweepObjects() {
        attempt(photos::sweep);
    }

    /** The next turn may find the database and the object store again. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException outage) {
            WorkoutsLog.LOG.houseKeepingWaits(outage);
        }
    }
}
