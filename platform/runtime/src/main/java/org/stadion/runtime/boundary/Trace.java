package org.stadion.runtime.boundary;

import org.jboss.logging.MDC;

/** The request that this thread works for, as the log knows it. */
final class Trace {

    private Trace() {}

    static String current() {
        return MDC.get("trace_id") instanceof String trace
                ? trace
                : MDC.get("request_id") instanceof String request ? request : "";
    }
}
