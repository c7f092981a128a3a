package org.stadion.workouts.control.telemetry;

import java.util.Arrays;
import org.stadion.workouts.control.analysis.geo.Earth;

/** How fast a track is in the middle of all its steps. Faults of the receiver are rare enough not to reach the middle. */
final class TypicalSpeed {
    /** A median of so many steps is as good as one of all. */
    private static final int ENOUGH = 10_000;

    private TypicalSpeed() {}

    /** Metres a second, the median over steps that take time; zero if there are none. */
    static double of(Telemetry telemetry, double[] latitude, double[] longitude, int[] positions) {
        var stride = 1 + positions.length / ENOUGH;
        var speeds = new double[positions.length / stride + 1];
        var steps = 0;
        for (var i = 1; i < positions.length; i += stride) {
            var from = positions[i - 1];
            var to = positions[i];
            var seconds = (telemetry.millis(to) - telemetry.millis(from)) / 1000.0;
            if (seconds > 0) {
                speeds[steps++] =
                        Earth.haversine(latitude[from], longitude[from], latitude[to], longitude[to]) / seconds;
            }
        }
        Arrays.sort(speeds, 0, steps);
        return steps == 0 ? 0 : speeds[steps / 2];
    }
}
