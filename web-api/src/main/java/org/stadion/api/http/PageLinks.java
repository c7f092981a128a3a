package org.stadion.api.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import org.stadion.gamification.Leaderboards.LeaderboardView;
import org.stadion.kernel.Page;

/** Says in a {@code Link} header (RFC 8288) where the next page is, relative to the server. */
@Provider
public class PageLinks implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        switch (response.getEntity()) {
            case Page<?> page -> link(page, request.getUriInfo(), response);
            case LeaderboardView board -> link(board.top(), request.getUriInfo(), response);
            case null, default -> {}
        }
    }

    private static void link(Page<?> page, UriInfo uri, ContainerResponseContext response) {
        var next = page.next();
        if (next != null) {
            var target = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", next.token())
                    .build();
            response.getHeaders()
                    .add(
                            HttpHeaders.LINK,
                            "<%s?%s>; rel=\"next\"".formatted(target.getRawPath(), target.getRawQuery()));
        }
    }
}
