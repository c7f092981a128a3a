package org.stadion.workouts.control.codec;

/** Stored telemetry is not what was written: a bit has turned, or the bytes are somebody else's. */
public class CorruptTelemetry extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CorruptTelemetry(String what) {
        super(what);
    }
}
