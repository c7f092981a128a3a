package org.stadion.workouts.control.health;

import java.util.ArrayList;
import java.util.List;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

/** Stops and starts of a workout, as its events tell them. */
final class HealthPauses {
    private static final int MOST = 20_000;

    private final List<long[]> pauses = new ArrayList<>();
    private long since = -1;

    void stopped(long at) {
        since = since < 0 ? at : since;
    }

    void resumed(long at) {
        if (since >= 0 && pauses.size() < MOST) {
            pauses.add(new long[] {since, at});
        }
        since = -1;
    }

    void addTo(TelemetryBuilder samples) {
        pauses.forEach(pause -> samples.pause(pause[0], pause[1]));
    }
}
