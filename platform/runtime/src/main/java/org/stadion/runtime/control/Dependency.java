package org.stadion.runtime.control;

import java.time.Duration;

/** A part that the system stands on, and how to ask it. */
public interface Dependency {

    /** How long an answer may take. */
    Duration PATIENCE = Duration.ofSeconds(2);

    /** Stable word, e.g. {@code database}. */
    String name();

    /**
     * Asks now.
     *
     * @return what answered, for an operator
     * @throws Exception when it did not answer; its message says why
     */
    String ask() throws Exception;
}
