package org.stadion.localstack.demo;

import java.time.Instant;
import java.util.Locale;
import org.stadion.localstack.workoutfile.FitFile;
import org.stadion.localstack.workoutfile.GpxFile;
import org.stadion.localstack.workoutfile.TcxFile;

/**
 * One workout of the demo, before it is made.
 *
 * @param number within the athlete's past, oldest first
 */
record PlannedWorkout(Athlete athlete, int number, Kind kind, Format format, Instant start, long seed) {

    enum Format {
        FIT(1),
        GPX(3),
        TCX(3);

        private final int everyS;

        Format(int everyS) {
            this.everyS = everyS;
        }
    }

    String fileName() {
        return String.format(
                Locale.ROOT, "%s-%02d.%s", athlete.user(), number, format.name().toLowerCase(Locale.ROOT));
    }

    /** The same plan makes the same bytes. */
    byte[] file() {
        var recording = new Simulation(athlete, kind, format.everyS, seed).from(start, kind.title());
        return switch (format) {
            case FIT ->
                FitFile.of(
                        recording,
                        1_000_000L + athlete.user().hashCode() % 100_000,
                        athlete.city().zone());
            case GPX -> GpxFile.of(recording);
            case TCX -> TcxFile.of(recording);
        };
    }
}
