package org.stadion.jobs.platform;

import static org.stadion.jobs.JobsLog.LOG;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.Properties;

/** Starts the purge every night: the timer is persistent and shared by the cluster, so one server does it. */
@Singleton
@Startup
public class PurgeTimer {

    static final String JOB = "platform-purge-old-rows";

    @Schedule(hour = "3", minute = "17", timezone = "UTC", info = JOB)
    void start() {
        long execution = BatchRuntime.getJobOperator().start(JOB, new Properties());
        LOG.started(JOB, execution);
    }
}
