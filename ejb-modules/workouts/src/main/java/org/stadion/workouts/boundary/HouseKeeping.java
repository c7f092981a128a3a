package org.stadion.workouts.boundary;

import jakarta.annotation.security.PermitAll;
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
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HouseKeeping {
    @Inject
    Recordings recordings;

    @Inject
    Photos photos;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void tendRecordings() {
        recordings.tend();
    }

    @Schedule(hour = "*", minute = "*", second = "7/30", persistent = false)
    void sweepObjects() {
        photos.sweep();
    }
}
