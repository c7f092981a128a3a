package org.stadion.workouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.RecordingState.DISCARDED;
import static org.stadion.workouts.RecordingState.FINISHED;
import static org.stadion.workouts.RecordingState.PAUSED;
import static org.stadion.workouts.RecordingState.RECORDING;
import static org.stadion.workouts.RecordingState.STOPPED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stadion.workouts.Recordings.CommandKind;

class RecordingStateTest {

    @Test
    void what_runs_can_be_paused_lapped_stopped_and_discarded() {
        assertThat(RECORDING.after(CommandKind.PAUSE)).contains(PAUSED);
        assertThat(RECORDING.after(CommandKind.LAP)).contains(RECORDING);
        assertThat(RECORDING.after(CommandKind.STOP)).contains(STOPPED);
        assertThat(RECORDING.after(CommandKind.DISCARD)).contains(DISCARDED);
        assertThat(RECORDING.after(CommandKind.RESUME)).isEmpty();
    }

    @Test
    void what_is_paused_can_be_resumed_stopped_and_discarded() {
        assertThat(PAUSED.after(CommandKind.RESUME)).contains(RECORDING);
        assertThat(PAUSED.after(CommandKind.STOP)).contains(STOPPED);
        assertThat(PAUSED.after(CommandKind.DISCARD)).contains(DISCARDED);
        assertThat(PAUSED.after(CommandKind.PAUSE)).isEmpty();
        assertThat(PAUSED.after(CommandKind.LAP)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CommandKind.class)
    void what_is_over_obeys_nothing(CommandKind command) {
        assertThat(STOPPED.after(command)).isEmpty();
        assertThat(FINISHED.after(command)).isEmpty();
        assertThat(DISCARDED.after(command)).isEmpty();
    }

    @Test
    void samples_are_taken_until_it_is_finished() {
        assertThat(STOPPED.takesSamples()).isTrue();
        assertThat(FINISHED.takesSamples()).isFalse();
        assertThat(DISCARDED.takesSamples()).isFalse();
    }
}
