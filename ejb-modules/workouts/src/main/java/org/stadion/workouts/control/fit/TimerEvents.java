package org.stadion.workouts.control.fit;

import java.util.Arrays;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

/** When the athlete's timer was started and stopped. */
final class TimerEvents {
    private static final int TIMER = 0;
    private static final int START = 0;
    private static final int MOST = 200_000;

    private long[] seconds = new long[8];
    private boolean[] running = new boolean[8];
    private int size;

    void accept(Message event, long now) {
        var type = event.orElse(1, -1);
        var at = event.timestamp() >= 0 ? event.timestamp() : now;
        if (event.orElse(0, -1) != TIMER || at < 0 || size == MOST || !(type == START || stops(type))) {
            return;
        }
        if (size == seconds.length) {
            seconds = Arrays.copyOf(seconds, size * 2);
            running = Arrays.copyOf(running, size * 2);
        }
        seconds[size] = at;
        running[size++] = type == START;
    }

    /** Stop, stop all, and their two variants that also disable the timer. */
    private static boolean stops(int type) {
        return type == 1 || type == 4 || type == 8 || type == 9;
    }

    /** A pause lasts from a stop to the next start; the last stop is the end. */
    void addPauses(TelemetryBuilder samples) {
        var stopped = -1L;
        for (var key : inOrder()) {
            var i = (int) (key % MOST);
            if (!running[i]) {
                stopped = stopped < 0 ? seconds[i] : stopped;
            } else if (stopped >= 0) {
                samples.pause(FitReader.epochMillis(stopped), FitReader.epochMillis(seconds[i]));
                stopped = -1;
            }
        }
    }

    /** Some programs write events in no order. Of one second those that came first stay first. */
    private long[] inOrder() {
        var keys = new long[size];
        for (var i = 0; i < size; i++) {
            keys[i] = seconds[i] * MOST + i;
        }
        Arrays.sort(keys);
        return keys;
    }
}
