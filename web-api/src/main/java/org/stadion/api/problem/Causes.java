package org.stadion.api.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A failure and all that led to it. */
final class Causes {

    private Causes() {}

    /** The failure, its causes and what was suppressed on the way, outermost first, each once. */
    static Stream<Throwable> of(Throwable failure) {
        var seen = new ArrayList<Throwable>();
        collect(failure, seen);
        return seen.stream();
    }

    private static void collect(Throwable failure, List<Throwable> seen) {
        if (seen.contains(failure)) {
            return;
        }
        seen.add(failure);
        if (failure.getCause() != null) {
            collect(failure.getCause(), seen);
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            collect(suppressed, seen);
        }
    }
}
