package org.stadion.runtime.boundary;

import org.jboss.logging.MDC;

/** The request that this thread works for, as the log knows it. */
final class Trace {

    private static final String REQUEST = "request_id";

    private Trace() {}

    static String current() {
        return MDC.get(REQUEST) instanceof String request ? request : "";
    }
}
