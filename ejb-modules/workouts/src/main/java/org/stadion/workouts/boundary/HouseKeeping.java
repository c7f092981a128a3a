package org.stadion.workouts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
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

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void tendRecordings() {
        attempt(recordings::tend);
    }

    @Schedule(hour = "*", minute = "*", second = "7/30", persistent = false)
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
