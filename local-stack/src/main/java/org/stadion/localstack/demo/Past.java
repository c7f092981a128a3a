package org.stadion.localstack.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** What an athlete has done in the eight weeks before the demo was made. */
final class Past {
    static final int WORKOUTS_EACH = 15;
    private static final int DAYS = 56;

    private Past() {}

    /** @param anchor the moment at which the demo was made for the first time; all workouts lie before it */
    static List<PlannedWorkout> of(Athlete athlete, Instant anchor) {
        var random = new Random(athlete.user().hashCode());
        var starts = new ArrayList<Instant>();
        for (int i = 1; i < WORKOUTS_EACH; i++) {
            var day = anchor.atZone(athlete.city().zone())
                    .truncatedTo(ChronoUnit.DAYS)
                    .minusDays(2 + (long) DAYS * (i - 1) / WORKOUTS_EACH);
            var hour = random.nextBoolean() ? 6 + random.nextInt(3) : 16 + random.nextInt(3);
            starts.add(day.plusHours(hour).plusMinutes(random.nextInt(60)).toInstant());
        }
        // One that has just ended, so that this week's tables are never empty, not even on a Monday.
        starts.add(anchor.minus(Duration.ofHours(6)).minus(Duration.ofMinutes(random.nextInt(120))));
        starts.sort(Comparator.naturalOrder());
        var past = new ArrayList<PlannedWorkout>();
        for (int number = 1; number <= WORKOUTS_EACH; number++) {
            var kind = athlete.habits().get(random.nextInt(athlete.habits().size()));
            past.add(new PlannedWorkout(
                    athlete,
                    number,
                    kind,
                    format(kind, random.nextInt(10)),
                    starts.get(number - 1),
                    random.nextLong()));
        }
        return past;
    }

    /** Watches write FIT mostly; a track without positions cannot be GPX. */
    private static PlannedWorkout.Format format(Kind kind, int dice) {
        if (dice < 6 || !kind.sport().outdoors()) {
            return PlannedWorkout.Format.FIT;
        }
        return dice < 8 ? PlannedWorkout.Format.GPX : PlannedWorkout.Format.TCX;
    }
}
