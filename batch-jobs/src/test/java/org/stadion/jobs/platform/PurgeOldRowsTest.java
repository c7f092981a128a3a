package org.stadion.jobs.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stadion.runtime.Retention.Matter;

@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class PurgeOldRowsTest {

    private final List<Matter> asked = new ArrayList<>();

    @Test
    void it_goes_on_until_a_bite_is_not_full() {
        var job = job("HANDLED_EVENTS", 12_000);

        assertThat(job.process()).isEqualTo("COMPLETED");
        assertThat(asked).containsExactly(Matter.HANDLED_EVENTS, Matter.HANDLED_EVENTS, Matter.HANDLED_EVENTS);
    }

    @Test
    void a_stop_is_heard_between_two_bites() {
        var job = job("HANDLED_EVENTS", Long.MAX_VALUE);
        job.stop();

        assertThat(job.process()).isEqualTo("STOPPED");
    }

    @Test
    void the_job_names_only_matters_that_exist() {
        assertThatThrownBy(() -> job("EVERYTHING", 0).process()).isInstanceOf(IllegalArgumentException.class);
    }

    private PurgeOldRows job(String matter, long rows) {
        var job = new PurgeOldRows();
        job.matter = matter;
        var left = new long[] {rows};
        job.retention = (what, most) -> {
            asked.add(what);
            int purged = (int) Math.min(left[0], most);
            left[0] -= purged;
            return purged;
        };
        return job;
    }
}
