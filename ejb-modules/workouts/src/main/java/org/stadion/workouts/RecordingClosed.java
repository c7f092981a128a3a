package org.stadion.workouts;

import org.stadion.kernel.DomainException;

/** The recording has become a workout or was discarded, and takes nothing more. */
public class RecordingClosed extends DomainException.Conflict {

    private static final long serialVersionUID = 1L;

    public RecordingClosed() {
        super(
                "recording-closed",
                "The recording is over: it became a workout or was discarded. Edit the workout instead.");
    }
}
