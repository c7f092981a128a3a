package org.stadion.workouts.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import org.stadion.workouts.control.zone.WorldZones;

/** Reads the map of the time zones while the server starts, so that the first import need not wait for it. */
@Singleton
@Startup
@PermitAll
public class WorldMaps {
    @Resource
    ManagedExecutorService threads;

    @PostConstruct
    void read() {
        threads.execute(WorldZones::load);
    }
}
