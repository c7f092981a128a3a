package org.stadion.api.http;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Measures each operation, by the template of its path: how often, how long, with which status. */
@Provider
@ApplicationScoped
@PreMatching
public class OperationTimer implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String BEGUN = "stadion.begun";

    @Inject
    Instance<MeterRegistry> registry;

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(BEGUN, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(BEGUN) instanceof Long begun && registry.isResolvable()) {
            var status = Integer.toString(response.getStatus());
            registry.get()
                    .timer(
                            "stadion.http.requests",
                            "method",
                            known(request.getMethod()),
                            "path",
                            template(operation),
                            "status",
                            status)
                    .record(Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    /** Each value is a time series, so none may come from the caller. */
    private static String known(String method) {
        return switch (method) {
            case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS" -> method;
            default -> "other";
        };
    }

    private static String template(@Nullable ResourceInfo matched) {
        if (matched == null || matched.getResourceMethod() == null) {
            return "unmatched";
        }
        return path(matched.getResourceClass().getAnnotation(Path.class))
                + path(matched.getResourceMethod().getAnnotation(Path.class));
    }

    private static String path(@Nullable Path path) {
        return path == null ? "" : path.value();
    }
}
