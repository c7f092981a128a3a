package org.stadion.workouts.control.pipeline;

import java.util.Arrays;
import org.stadion.workouts.control.telemetry.Telemetry;

/** Which samples stand for all of them. */
final class Picks {
    private Picks() {}

    static int[] of(Telemetry telemetry, int most) {
        var count = Math.min(most, telemetry.size());
        var picks = new int[count];
        Arrays.setAll(picks, i -> count < 2 ? 0 : (int) ((long) i * (telemetry.size() - 1) / (count - 1)));
        return picks;
    }
}
