package org.stadion.workouts.control.export;

import java.util.BitSet;
import org.stadion.workouts.control.telemetry.Telemetry;

/** Where a track is broken off: formats without timer events say so by beginning a new piece of track. */
final class Interruptions {
    private Interruptions() {}

    /** The samples that begin a piece, but the first one of all. */
    static BitSet of(Telemetry telemetry) {
        var begins = new BitSet(telemetry.size());
        for (var start : telemetry.segmentStarts()) {
            begins.set(start);
        }
        for (var pause : telemetry.pauses()) {
            var resumed = telemetry.firstAt(pause.toMillis());
            if (resumed > 0 && resumed < telemetry.size()) {
                begins.set(resumed);
            }
        }
        return begins;
    }
}
