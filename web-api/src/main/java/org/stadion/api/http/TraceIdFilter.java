package org.stadion.api.http;

import io.opentelemetry.api.trace.Span;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.MDC;
import org.stadion.api.RequestId;

/** After the server opened its span: keeps the trace's id in the logging context, beside the request's. */
@Provider
@ApplicationScoped
@Priority(Priorities.USER + 1000)
public class TraceIdFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        var span = Span.current().getSpanContext();
        if (span.isValid()) {
            MDC.put(RequestId.TRACE_CONTEXT, span.getTraceId());
        }
    }
}
