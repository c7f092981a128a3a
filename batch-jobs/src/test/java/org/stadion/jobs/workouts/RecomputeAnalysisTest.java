package org.stadion.jobs.workouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.RecomputationId;
import org.stadion.workouts.RecomputationWork;

@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class RecomputeAnalysisTest {

    private static final RecomputationId ENTRY = RecomputationId.next();

    private final Work work = new Work();
    private final RecomputeAnalysis job = new RecomputeAnalysis();

    @BeforeEach
    void wire() {
        job.work = work;
        job.recomputation = ENTRY.toString();
    }

    @Test
    void works_in_bites_until_nothing_is_left() {
        work.bites = 3;

        assertThat(job.process()).isEqualTo("COMPLETED");

        assertThat(work.advanced).containsExactly(ENTRY, ENTRY, ENTRY);
        assertThat(work.postponed).isEmpty();
    }

    @Test
    void hears_a_stop_between_two_bites() {
        work.bites = 100;
        work.meanwhile = job::stop;

        assertThat(job.process()).isEqualTo("STOPPED");

        assertThat(work.advanced).hasSize(1);
    }

    @Test
    void what_breaks_is_tried_again_later() {
        work.bites = 2;
        work.meanwhile = () -> {
            throw new IllegalStateException("the database went away");
        };

        assertThat(job.process()).isEqualTo("FAILED");

        assertThat(work.postponed).containsExactly(ENTRY);
    }

    /** Stands in for the ledger. */
    private static final class Work implements RecomputationWork {

        private final List<RecomputationId> advanced = new ArrayList<>();
        private final List<RecomputationId> postponed = new ArrayList<>();
        private int bites;
        private Runnable meanwhile = () -> {};

        @Override
        public List<RecomputationId> claim(int most) {
            return List.of();
        }

        @Override
        public boolean advance(RecomputationId id, int workouts) {
            advanced.add(id);
            meanwhile.run();
            return advanced.size() < bites;
        }

        @Override
        public void postpone(RecomputationId id) {
            postponed.add(id);
        }

        @Override
        public int enterOutdated(int athletes) {
            return 0;
        }
    }
}
