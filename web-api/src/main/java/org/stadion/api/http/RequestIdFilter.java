package org.stadion.api.http;

import io.opentelemetry.context.Context;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jboss.logging.MDC;
import org.stadion.api.RequestId;

/**
 * Gives each request an id, tells it in the answer, and keeps it in the logging context meanwhile. It begins without a trace,
 * whatever an earlier request left behind on its thread.
 */
public class RequestIdFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var id = RequestId.chosen(request.getHeader(RequestId.HEADER));
        response.setHeader(RequestId.HEADER, id);
        MDC.put(RequestId.CONTEXT, id);
        var untraced = Context.root().makeCurrent();
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(RequestId.CONTEXT);
            MDC.remove(RequestId.TRACE_CONTEXT);
            untraced.close();
        }
    }
}
