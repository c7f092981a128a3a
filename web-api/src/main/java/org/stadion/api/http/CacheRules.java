package org.stadion.api.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** What a resource does not say about caching is: the caller's own cache may keep a read, and asks before using it. */
@Provider
public class CacheRules implements ContainerResponseFilter {

    public static final String PUBLIC_HOUR = "public, max-age=3600";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            boolean read = isRead(request.getMethod()) && response.getStatus() < 400;
            headers.putSingle(HttpHeaders.CACHE_CONTROL, read ? "private, no-cache" : "no-store");
        }
        headers.add(HttpHeaders.VARY, "Accept, Accept-Encoding, Authorization, Origin");
    }

    private static boolean isRead(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }
}
