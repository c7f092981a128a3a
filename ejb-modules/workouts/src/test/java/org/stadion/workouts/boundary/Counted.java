package org.stadion.workouts.boundary;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.stadion.runtime.Tally;

/** Keeps what was counted for the test to look at. */
final class Counted implements Tally {
    private final List<String> values = new ArrayList<>();

    /** In order. */
    List<String> values() {
        return List.copyOf(values);
    }

    @Override
    public void count(String what, String tag, String value) {
        values.add(value);
    }

    @Override
    public void took(String what, String tag, String value, Duration time) {} // no test asks
}
