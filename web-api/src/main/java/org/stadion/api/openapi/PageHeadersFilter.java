package org.stadion.api.openapi;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the browser may load and whom it may call on the documentation pages: us, and the identity provider to log in. */
public class PageHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    @ConfigProperty(name = "stadion.oidc.issuer")
    Optional<String> issuer;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", policy(issuer.map(URI::create)));
        // the log-in window must find the page that opened it
        response.setHeader("Cross-Origin-Opener-Policy", "unsafe-none");
        response.setHeader("Cache-Control", "no-cache");
        chain.doFilter(request, response);
    }

    /** Swagger UI styles its elements inline and carries its icons as data. */
    static String policy(Optional<URI> issuer) {
        var provider = issuer.map(uri -> " " + uri.getScheme() + "://" + uri.getAuthority())
                .orElse("");
        return "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                + "font-src 'self' data:; connect-src 'self'" + provider
                + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }
}
