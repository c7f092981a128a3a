package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Ids;
import org.stadion.kernel.Patch;
import org.stadion.kernel.Visibility;
import org.stadion.workouts.RecordingId;
import org.stadion.workouts.RecordingState;
import org.stadion.workouts.Recordings.Change;
import org.stadion.workouts.Recordings.Command;
import org.stadion.workouts.Recordings.CommandKind;
import org.stadion.workouts.Recordings.Start;
import org.stadion.workouts.entity.RecordingStore.StoredBatch;

/** What every {@link RecordingStore} must do. */
interface RecordingStoreContract {
    AthleteId ANNA = AthleteId.next();
    Instant START = Instant.parse("2026-11-28T08:00:00Z");

    /** Does the work in a transaction of its own. */
    void inStore(Consumer<RecordingStore> work);

    @Test
    default void visibility_can_be_changed_while_it_runs() {
        var id = new RecordingId(Ids.next());
        begin(id, Visibility.EVERYONE);

        inStore(store -> store.lock(id)
                .orElseThrow()
                .change(new Change(Patch.absent(), Patch.to(Visibility.ONLY_ME), Patch.to(true))));

        inStore(store -> {
            var found = store.find(id).orElseThrow();
            assertThat(found.visibility()).isEqualTo(Visibility.ONLY_ME);
            assertThat(found.chosenVisibility()).contains(Visibility.ONLY_ME);
            assertThat(found.showsHeartRate()).isTrue();
        });
    }

    @Test
    default void commands_and_batches_are_kept_in_their_order() {
        var id = new RecordingId(Ids.next());
        begin(id, Visibility.ONLY_ME);
        var lap = new Command(UUID.randomUUID(), CommandKind.LAP, START.plusSeconds(60), null);
        var stop = new Command(UUID.randomUUID(), CommandKind.STOP, START.plusSeconds(90), 2);

        inStore(store -> {
            store.add(new RecordingCommand(id, lap, 0, START));
            store.add(new RecordingCommand(id, stop, 1, START));
            store.add(id, new StoredBatch(7, "b", 2, new byte[] {2}), START);
            store.add(id, new StoredBatch(3, "a", 1, new byte[] {1}), START);
        });

        inStore(store -> {
            assertThat(store.commands(id)).extracting(RecordingCommand::command).containsExactly(lap, stop);
            assertThat(store.numbers(id)).containsExactly(3, 7);
            assertThat(store.content(id, 7)).containsExactly(2);
            assertThat(store.digest(id, 3)).contains("a");
            assertThat(store.digest(id, 4)).isEmpty();
            store.dropContents(id);
            assertThat(store.digest(id, 3)).contains("a");
        });
    }

    @Test
    default void the_way_around_a_time_is_what_lies_in_it_and_one_piece_on_either_side() {
        var id = new RecordingId(Ids.next());
        begin(id, Visibility.ONLY_ME);
        var pieces = List.of(piece(10, 19), piece(20, 29), piece(40, 49), piece(60, 69), piece(80, 89));
        inStore(store -> store.add(id, pieces));

        inStore(store -> {
            assertThat(store.trail(id, 50, 59)).containsExactly(pieces.get(2), pieces.get(3));
            assertThat(store.trail(id, 45, 65)).containsExactly(pieces.get(2), pieces.get(3), pieces.get(4));
            assertThat(store.trail(id, 30, 69))
                    .containsExactly(pieces.get(1), pieces.get(2), pieces.get(3), pieces.get(4));
            assertThat(store.trail(id, 0, 5)).containsExactly(pieces.getFirst());
            assertThat(store.trail(id, 90, 95)).containsExactly(pieces.getLast());
            assertThat(store.trail(new RecordingId(Ids.next()), 0, 95)).isEmpty();
        });
    }

    @Test
    default void the_way_is_forgotten_with_the_samples() {
        var id = new RecordingId(Ids.next());
        begin(id, Visibility.ONLY_ME);
        inStore(store -> store.add(id, List.of(piece(10, 19))));

        inStore(store -> store.dropContents(id));

        inStore(store -> assertThat(store.trail(id, 0, 100)).isEmpty());
    }

    private static TrailPiece piece(long from, long to) {
        return new TrailPiece(from, to, 46.1, 14.5, 46.2, 14.6);
    }

    @Test
    default void a_command_of_nanoseconds_is_the_same_when_it_comes_again() {
        var id = new RecordingId(Ids.next());
        begin(id, Visibility.ONLY_ME);
        var lap = new Command(UUID.randomUUID(), CommandKind.LAP, START.plusNanos(60_123_456_789L), null);
        var again = new Start("running", START.plusNanos(1), null, "Run", null, Visibility.ONLY_ME, false);

        inStore(store -> store.add(new RecordingCommand(id, lap, 0, START)));

        inStore(store -> {
            assertThat(store.commands(id)).extracting(RecordingCommand::command).containsExactly(lap);
            assertThat(store.find(id).orElseThrow().beganAs(ANNA, again)).isTrue();
        });
    }

    @Test
    default void a_stopped_recording_is_due_when_it_is_complete_or_its_time_is_over() {
        var id = new RecordingId(Ids.next());
        begin(id, Visibility.ONLY_ME);
        inStore(store -> store.lock(id)
                .orElseThrow()
                .obey(new Command(UUID.randomUUID(), CommandKind.STOP, START.plusSeconds(90), 1), START));

        inStore(store -> {
            assertThat(store.due(START, 10)).isEmpty();
            assertThat(store.due(START.plusSeconds(1), 10)).containsExactly(id);
            store.find(id).orElseThrow().grow(5, 100, Glimpse.NONE, START);
        });

        inStore(store -> assertThat(store.due(START, 10)).containsExactly(id));
    }

    @Test
    default void an_abandoned_recording_is_found_and_ends_with_its_last_sample() {
        var id = new RecordingId(Ids.next());
        begin(id, Visibility.ONLY_ME);
        inStore(store -> store.lock(id)
                .orElseThrow()
                .grow(5, 100, new Glimpse(START.plusSeconds(40), 1.0, 2.0, 10, null), START));

        inStore(store -> {
            assertThat(store.abandoned(START, 10)).isEmpty();
            assertThat(store.abandoned(START.plusSeconds(1), 10)).containsExactly(id);
            store.find(id).orElseThrow().abandon();
        });

        inStore(store -> {
            var ended = store.find(id).orElseThrow();
            assertThat(ended.state()).isEqualTo(RecordingState.STOPPED);
            assertThat(ended.stoppedAt()).contains(START.plusSeconds(40));
            assertThat(store.open(ANNA)).hasSize(1);
        });
    }

    private void begin(RecordingId id, Visibility visibility) {
        var start = new Start("running", START, null, "Run", null, visibility, false);
        inStore(store -> store.add(new Recording(id, ANNA, start, START)));
    }
}
