package org.stadion.jobs.workouts;

import static org.stadion.jobs.JobsLog.LOG;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.stadion.workouts.RecomputationId;
import org.stadion.workouts.RecomputationWork;

/** Makes workouts anew, a few in each transaction, so that none is long and a stop is heard between two of them. */
@Dependent
@Named
public class RecomputeAnalysis implements Batchlet {

    private static final int WORKOUTS = 100;

    @Inject
    RecomputationWork work;

    @Inject
    @BatchProperty
    String recomputation;

    private volatile boolean stopped;

    @Override
    public String process() {
        var id = new RecomputationId(UUID.fromString(recomputation));
        try {
            boolean more = true;
            while (more && !stopped) {
                more = work.advance(id, WORKOUTS);
            }
        } catch (RuntimeException broken) {
            LOG.recomputationBroke(id.value(), broken);
            work.postpone(id);
            return "FAILED";
        }
        return stopped ? "STOPPED" : "COMPLETED";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
