package org.stadion.runtime.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the two senders of this server. Several calls before a sender looks wake it once; a call is never lost. */
@ApplicationScoped
public class WakeUps {

    private final Semaphore kafka = new Semaphore(0);
    private final Semaphore jms = new Semaphore(0);

    /** @param kind as the database notifies: {@code kafka} or {@code jms} */
    public void call(String kind) {
        ("jms".equals(kind) ? jms : kafka).release();
    }

    public void callAll() {
        kafka.release();
        jms.release();
    }

    public void awaitKafka(Duration longest) throws InterruptedException {
        await(kafka, longest);
    }

    public void awaitJms(Duration longest) throws InterruptedException {
        await(jms, longest);
    }

    private static void await(Semaphore calls, Duration longest) throws InterruptedException {
        if (calls.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            calls.drainPermits();
        }
    }
}
