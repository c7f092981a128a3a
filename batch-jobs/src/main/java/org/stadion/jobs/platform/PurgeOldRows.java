package org.stadion.jobs.platform;

import static org.stadion.jobs.JobsLog.LOG;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.stadion.runtime.Retention;
import org.stadion.runtime.Retention.Matter;

/** Purges one matter in bites, so that no transaction is long and a stop is heard between two of them. */
@Dependent
@Named
public class PurgeOldRows implements Batchlet {

    private static final int BITE = 5_000;

    @Inject
    Retention retention;

    @Inject
    @BatchProperty
    String matter;

    private volatile boolean stopped;

    @Override
    public String process() {
        var what = Matter.valueOf(matter);
        long purged = 0;
        int bite = BITE;
        while (bite == BITE && !stopped) {
            bite = retention.purge(what, BITE);
            purged += bite;
        }
        LOG.purged(purged, what.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        return stopped ? "STOPPED" : "COMPLETED";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
