package org.stadion.workouts;

import org.stadion.kernel.DomainException;

/** There is no such recording, or the viewer may not know that there is. */
public class RecordingNotFound extends DomainException.NotFound {

    private static final long serialVersionUID = 1L;

    public RecordingNotFound(RecordingId id) {
        super("recording-not-found", "There is no recording " + id + " among those you may see.");
    }
}
