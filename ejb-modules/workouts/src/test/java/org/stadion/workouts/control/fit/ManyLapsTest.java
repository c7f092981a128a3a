package org.stadion.workouts.control.fit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stadion.workouts.control.activity.Warnings;

class ManyLapsTest {
    private static final int UINT32 = 0x86;
    private static final int ENUM = 0;
    private static final int EIGHT = 1_086_163_200;

    /** Each session looked through all laps, and asked of each through all sessions whose it is. */
    @Timeout(20)
    @Test
    void a_thousand_sessions_share_twenty_thousand_laps() {
        var fit = FitBytes.littleEndian().activity().define(1, 18, 2, 4, UINT32, 5, 1, ENUM);
        for (var session = 0; session < 1000; session++) {
            fit.write(1, EIGHT + session * 20, 1);
        }
        fit.define(2, 19, 2, 4, UINT32);
        for (var lap = 0; lap < 20_000; lap++) {
            fit.write(2, EIGHT + lap);
        }

        var sessions = FitDecoder.decode(fit.file(), new Warnings()).sessions();

        assertThat(sessions).hasSize(1000).allMatch(session -> session.laps().size() == 20);
    }
}
