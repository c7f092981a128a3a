package org.stadion.api;

import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Ids;

/** The id under which one request can be found again: in its answer, in the logs, in the events that it caused. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    /** Key in the logging context; what runs on behalf of the request finds the id there. */
    public static final String CONTEXT = "request_id";

    /** Key in the logging context of the trace that the request belongs to. */
    public static final String TRACE_CONTEXT = "trace_id";

    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._:/+=-]{8,128}");

    private RequestId() {}

    /** The caller's own id when it is harmless in a log line, else a new one. */
    public static String chosen(@Nullable String proposed) {
        return proposed != null && ACCEPTABLE.matcher(proposed).matches()
                ? proposed
                : Ids.next().toString();
    }

    /** The request at hand, as problem documents name it. */
    public static URI current() {
        return URI.create("urn:request:" + Objects.requireNonNullElse(MDC.get(CONTEXT), "unknown"));
    }
}
