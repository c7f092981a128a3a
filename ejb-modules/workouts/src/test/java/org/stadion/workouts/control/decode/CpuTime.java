package org.stadion.workouts.control.decode;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Time of the processor, which a busy machine does not stretch. */
final class CpuTime {
    private CpuTime() {}

    static Duration ofThisThread() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }
}
