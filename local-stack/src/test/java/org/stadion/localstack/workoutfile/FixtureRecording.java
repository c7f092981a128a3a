package org.stadion.localstack.workoutfile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Ten minutes eastwards on the equator at 3 m/s, with a pause of a minute after five, laps of 500 m, and a hill of 10 m. */
final class FixtureRecording {
    static final Instant START = Instant.parse("2026-05-01T06:00:00Z");
    static final double METRES_PER_DEGREE = 111_195.08;

    private FixtureRecording() {}

    static Recording of(Sport sport) {
        var samples = new ArrayList<Sample>();
        for (int moving = 0; moving <= 600; moving++) {
            var second = moving <= 300 ? moving : moving + 60;
            var metres = 3.0 * moving;
            var climbed = moving <= 300 ? 10 * moving / 300.0 : 10 * (600 - moving) / 300.0;
            samples.add(new Sample(
                    second,
                    sport.outdoors() ? 0 : Double.NaN,
                    sport.outdoors() ? 10 + metres / METRES_PER_DEGREE : Double.NaN,
                    sport.outdoors() ? 100 + climbed : Double.NaN,
                    metres,
                    3,
                    moving < 300 ? 140 : 150,
                    84,
                    sport == Sport.RUNNING ? Double.NaN : 200));
        }
        return new Recording(
                sport,
                "Fixture & co",
                START,
                samples,
                List.of(new Recording.Pause(300, 360)),
                List.of(167, 394, 560, 660));
    }
}
