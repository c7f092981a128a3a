package org.stadion.api.workouts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jboss.resteasy.plugins.providers.sse.SseImpl;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.ImportId;
import org.stadion.workouts.ImportNotFound;
import org.stadion.workouts.ImportView;
import org.stadion.workouts.ImportView.Counts;
import org.stadion.workouts.ImportView.State;

class FollowerTest {

    private static final Instant START = Instant.parse("2026-11-02T06:00:00Z");
    private static final ImportId IMPORT = ImportId.next();

    private final Wire wire = new Wire();
    private final CompletableFuture<Void> task = new CompletableFuture<>();
    private Instant now = START;
    private ImportView view = at(State.RECEIVED, 0);
    private boolean gone;
    private boolean broken;
    private int ends;

    @Test
    void each_change_is_told_once() {
        var follower = follower("");

        follower.run();
        follower.run();
        view = at(State.PROCESSING, 50);
        follower.run();

        assertThat(wire.events).hasSize(2).extracting(OutboundSseEvent::getName).containsOnly("import");
        assertThat(wire.events).extracting(OutboundSseEvent::getId).doesNotHaveDuplicates();
    }

    @Test
    void it_ends_after_the_final_state() {
        var follower = follower("");
        view = at(State.IMPORTED, 100);

        follower.run();
        follower.run();

        assertThat(wire.events).hasSize(1);
        assertThat(wire.isClosed()).isTrue();
        assertThat(task).isCancelled();
        assertThat(ends).isOne();
    }

    @Test
    void one_who_comes_back_hears_only_what_is_new() {
        follower("").run();
        var known = wire.events.getFirst().getId();

        var again = follower(known);
        again.run();
        assertThat(wire.events).hasSize(1);
        view = at(State.PROCESSING, 10);
        again.run();

        assertThat(wire.events).hasSize(2);
    }

    @Test
    void one_who_comes_back_after_the_end_is_let_go_without_hearing_it_twice() {
        view = at(State.FAILED, 100);
        follower("").run();
        var known = wire.events.getFirst().getId();
        wire.closed = false;

        follower(known).run();

        assertThat(wire.events).hasSize(1);
        assertThat(wire.isClosed()).isTrue();
    }

    @Test
    void silence_is_broken_by_a_heartbeat() {
        var follower = follower("");
        follower.run();

        now = now.plusSeconds(14);
        follower.run();
        assertThat(wire.events).hasSize(1);
        now = now.plusSeconds(1);
        follower.run();

        assertThat(wire.events).hasSize(2);
        assertThat(wire.events.getLast().getComment()).isNotBlank();
    }

    @Test
    void an_outage_in_between_is_survived() {
        var follower = follower("");
        broken = true;
        follower.run();
        broken = false;
        follower.run();

        assertThat(wire.events).hasSize(1);
    }

    @Test
    void it_ends_when_the_import_is_gone_the_listener_left_or_the_time_is_over() {
        gone = true;
        follower("").run();
        assertThat(ends).isEqualTo(1);

        gone = false;
        wire.closed = true;
        follower("").run();
        assertThat(ends).isEqualTo(2);

        wire.closed = false;
        var patient = follower("");
        now = now.plus(Duration.ofHours(1));
        patient.run();
        assertThat(ends).isEqualTo(3);
        assertThat(wire.events).isEmpty();
    }

    private Follower<ImportView> follower(String last) {
        var follower = new Follower<>(
                AthleteId.next(),
                new Follower.Subject<>(
                        "import", this::look, seen -> seen.state().isFinal()),
                last,
                new EventStream(wire, new SseImpl()),
                clock(),
                START.plusSeconds(1800));
        follower.begin(task, () -> ends++);
        return follower;
    }

    private ImportView look() {
        if (gone) {
            throw new ImportNotFound(IMPORT);
        }
        if (broken) {
            throw new IllegalStateException("no database");
        }
        return view;
    }

    private static ImportView at(State state, int percent) {
        return new ImportView(IMPORT, state, percent, new Counts(1, 0, 0, 0, 0, 0), List.of(), START, null);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    private static final class Wire implements SseEventSink {
        private final List<OutboundSseEvent> events = new ArrayList<>();
        private boolean closed;

        @Override
        public boolean isClosed() {
            return closed;
        }

        @Override
        public CompletionStage<?> send(OutboundSseEvent event) {
            events.add(event);
            return CompletableFuture.completedFuture(event);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
