package org.stadion.workouts;

import java.util.Optional;
import org.stadion.workouts.Recordings.CommandKind;

/**
 * Where a recording stands.
 *
 * <table>
 * <caption>What follows on which command; a dash is refused</caption>
 * <tr><th></th><th>pause</th><th>resume</th><th>lap</th><th>stop</th><th>discard</th></tr>
 * <tr><td>RECORDING</td><td>PAUSED</td><td>-</td><td>RECORDING</td><td>STOPPED</td><td>DISCARDED</td></tr>
 * <tr><td>PAUSED</td><td>-</td><td>RECORDING</td><td>-</td><td>STOPPED</td><td>DISCARDED</td></tr>
 * <tr><td>STOPPED</td><td>-</td><td>-</td><td>-</td><td>-</td><td>-</td></tr>
 * <tr><td>FINISHED</td><td>-</td><td>-</td><td>-</td><td>-</td><td>-</td></tr>
 * <tr><td>DISCARDED</td><td>-</td><td>-</td><td>-</td><td>-</td><td>-</td></tr>
 * </table>
 *
 * <p>A stopped recording still takes batches of samples until it is complete or its time is over; then it becomes a
 * workout by itself, and is finished.
 */
public enum RecordingState {
    RECORDING,
    PAUSED,
    STOPPED,
    FINISHED,
    DISCARDED;

    /** What follows on the command, or empty if it is refused. */
    public Optional<RecordingState> after(CommandKind command) {
        return switch (this) {
            case RECORDING ->
                switch (command) {
                    case PAUSE -> Optional.of(PAUSED);
                    case RESUME -> Optional.empty();
                    case LAP -> Optional.of(RECORDING);
                    case STOP -> Optional.of(STOPPED);
                    case DISCARD -> Optional.of(DISCARDED);
                };
            case PAUSED ->
                switch (command) {
                    case RESUME -> Optional.of(RECORDING);
                    case STOP -> Optional.of(STOPPED);
                    case DISCARD -> Optional.of(DISCARDED);
                    case PAUSE, LAP -> Optional.empty();
                };
            case STOPPED, FINISHED, DISCARDED -> Optional.empty();
        };
    }

    /** Whether samples are still taken. */
    public boolean takesSamples() {
        return this == RECORDING || this == PAUSED || this == STOPPED;
    }
}
