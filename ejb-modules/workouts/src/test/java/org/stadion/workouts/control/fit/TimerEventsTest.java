package org.stadion.workouts.control.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.telemetry.Pause;

class TimerEventsTest {
    private static final int UINT32 = 0x86;
    private static final int ENUM = 0;
    private static final int RECORD = 20;
    private static final int EIGHT = 1_086_163_200;

    /** @param events seconds and types, in the order of the file: 0 starts the timer, 4 stops it */
    private static List<Pause> pauses(int... events) {
        var fit = FitBytes.littleEndian()
                .activity()
                .define(1, RECORD, 253, 4, UINT32)
                .define(2, 21, 253, 4, UINT32, 0, 1, ENUM, 1, 1, ENUM)
                .write(1, EIGHT)
                .write(1, EIGHT + 80);
        for (var i = 0; i < events.length; i += 2) {
            fit.write(2, EIGHT + events[i], 0, events[i + 1]);
        }
        return FitDecoder.decode(fit.file(), new Warnings())
                .sessions()
                .getFirst()
                .telemetry()
                .pauses();
    }

    @Test
    void events_in_no_order_tell_the_same_pauses() {
        assertThat(pauses(80, 4, 70, 0, 10, 4, 0, 0)).containsExactly(new Pause(10_000, 70_000));
        assertThat(pauses(0, 0, 10, 4, 70, 0, 80, 4)).containsExactly(new Pause(10_000, 70_000));
    }

    @Test
    void events_written_twice_count_once() {
        assertThat(pauses(0, 0, 0, 0, 10, 4, 10, 4, 70, 0, 70, 0)).containsExactly(new Pause(10_000, 70_000));
    }

    @Test
    void a_timer_stopped_and_started_in_one_second_did_not_pause() {
        assertThat(pauses(0, 0, 10, 4, 10, 0, 80, 4)).isEmpty();
    }
}
