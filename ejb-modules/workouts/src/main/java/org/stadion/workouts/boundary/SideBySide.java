package org.stadion.workouts.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

/** Waits for a remote store several times at once; outside of transactions. */
@ApplicationScoped
class SideBySide {
    private static final int MOST = 4;

    @Resource
    ManagedExecutorService threads;

    /** Returns when all are done; the failure of one is thrown as it is. */
    void each(List<Runnable> work) {
        if (work.size() < 2) {
            work.forEach(Runnable::run);
            return;
        }
        try {
            for (var lane : threads.invokeAll(lanes(work))) {
                lane.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server is stopping", stopping);
        }
    }

    private static List<Callable<Boolean>> lanes(List<Runnable> work) {
        var lanes = new ArrayList<Callable<Boolean>>();
        for (var first = 0; first < Math.min(MOST, work.size()); first++) {
            var from = first;
            lanes.add(() -> {
                IntStream.iterate(from, next -> next < work.size(), next -> next + MOST)
                        .forEach(next -> work.get(next).run());
                return true;
            });
        }
        return lanes;
    }
}
