package org.stadion.runtime;

import java.time.Duration;

/** Counts what happened, for the operator's graphs. Names and values come from the code, never from users: each pair is a time series. */
public interface Tally {

    /**
     * Adds one: when the caller's transaction commits, or at once when there is none.
     *
     * @param what dotted, e.g. {@code stadion.imports}
     * @param tag e.g. {@code result}
     * @param value e.g. {@code imported}
     */
    void count(String what, String tag, String value);

    /** Notes how long something took, at once. */
    void took(String what, String tag, String value, Duration time);
}
