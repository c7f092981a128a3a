package org.stadion.jobs.workouts;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Properties;
import org.stadion.workouts.RecomputationWork;

/**
 * Starts a job for each entry of the ledger that waits, and for each that was left by a server that stopped. Every server
 * looks; the ledger gives an entry to one of them.
 */
@Singleton
@Startup
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecomputationTimer {

    static final String JOB = "workouts-recompute-analysis";

    /** Of all servers together: more would only wait for the same processors and the same database. */
    private static final int AT_A_TIME = 2;

    private static final int ATHLETES = 100;

    @Inject
    RecomputationWork work;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = JOB)
    void start() {
        for (var recomputation : work.claim(AT_A_TIME)) {
            var parameters = new Properties();
            parameters.setProperty("recomputation", recomputation.toString());
            BatchRuntime.getJobOperator().start(JOB, parameters);
        }
    }

    /** Workouts that were analysed by an older edition of ours, or never. */
    @Schedule(hour = "*", minute = "*/5", timezone = "UTC", persistent = false, info = "workouts-enter-outdated")
    void enterOutdated() {
        work.enterOutdated(ATHLETES);
    }
}
