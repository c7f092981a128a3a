package org.stadion.localstack.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Files of plausible workouts, for benchmarks. */
public final class DemoFiles {
    private static final Instant NOT_BEFORE = Instant.parse("2015-01-01T06:00:00Z");
    private static final int DAYS = 3650;

    private DemoFiles() {}

    /** Of all three formats. The same seed makes the same files. */
    public static List<Generated> some(int count, long seed) {
        return some(count, seed, name -> true);
    }

    /** FIT, as nearly all are that people record. The same seed makes the same files. */
    public static List<Generated> fit(int count, long seed) {
        return some(count, seed, name -> name.endsWith(".fit"));
    }

    private static List<Generated> some(int count, long seed, Predicate<String> wanted) {
        var random = new Random(seed);
        var files = new ArrayList<Generated>();
        while (files.size() < count) {
            var athlete = Roster.ATHLETES.get(random.nextInt(Roster.ATHLETES.size()));
            var anchor = NOT_BEFORE.plus(Duration.ofDays(random.nextInt(DAYS))).plusSeconds(random.nextInt(3600));
            Past.of(athlete, anchor).stream()
                    .filter(planned -> wanted.test(planned.fileName()))
                    .limit(count - files.size())
                    .forEach(planned -> files.add(new Generated(planned.fileName(), planned.file())));
        }
        return List.copyOf(files);
    }

    /** One file. */
    public record Generated(String name, byte[] content) {}
}
