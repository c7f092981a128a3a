package org.stadion.benchmarks;

import java.util.List;
import java.util.Locale;
import org.stadion.localstack.Stack;

/** What token, account, visibility, database and JSON cost on top of a request that does nothing. */
final class RestOverhead {

    private static final int REQUESTS = 300;
    private static final int ROUNDS = 9;

    private RestOverhead() {}

    static List<Row> compare(Stack stack) {
        var workout = Fill.someWorkout(stack, "anna");
        var caller = new Caller(stack, "anna");
        Runnable ours = () -> caller.get("/workouts/" + workout, REQUESTS);
        Runnable bare = () -> caller.getAnonymously("/ping", REQUESTS);
        Timing.inTurns(4, ours, bare);
        var timing = Timing.inTurns(ROUNDS, ours, bare);
        return List.of(new Row(
                "`GET` of a workout, logged in, against a bare resource of the same server",
                each(timing.oursSeconds()),
                each(timing.peerSeconds()),
                timing.ratio(),
                "<= 5"));
    }

    private static String each(double seconds) {
        return String.format(Locale.ROOT, "%.2f ms", seconds / REQUESTS * 1000);
    }
}
