package org.stadion.api.http;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.stadion.api.problem.Problem;
import org.stadion.api.problem.ProblemWriting;

/**
 * Limits how often one athlete, or one address without a valid token, may ask. The answer always tells what is left.
 * {@code /ping} is free: load balancers ask it without end.
 */
public class RateLimitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    @Inject
    transient Clock clock;

    @Inject
    @ConfigProperty(name = "stadion.api.rate-limit.athlete-per-minute", defaultValue = "1200")
    long perAthlete;

    @Inject
    @ConfigProperty(name = "stadion.api.rate-limit.anonymous-per-minute", defaultValue = "600")
    long perAddress;

    private transient @Nullable RateLimiter athletes;
    private transient @Nullable RateLimiter addresses;

    @Override
    public void init() {
        athletes = new RateLimiter(clock, perAthlete, PERIOD);
        addresses = new RateLimiter(clock, perAddress, PERIOD);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isFree(request) || allowed(request, response)) {
            chain.doFilter(request, response);
        }
    }

    private boolean allowed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var limiter = request.getUserPrincipal() instanceof JsonWebToken ? athletes : addresses;
        if (limiter == null || limiter.unlimited()) {
            return true;
        }
        var verdict = limiter.ask(caller(request));
        response.setHeader("RateLimit-Limit", Long.toString(verdict.limit()));
        response.setHeader("RateLimit-Remaining", Long.toString(verdict.remaining()));
        response.setHeader("RateLimit-Reset", Long.toString(verdict.resetS()));
        if (!verdict.allowed() && request.getDispatcherType() != DispatcherType.ERROR) {
            response.setHeader("Retry-After", Long.toString(verdict.retryAfterS()));
            ProblemWriting.write(
                    response,
                    Problem.of(
                            "rate-limit-exceeded", "You asked more often than allowed. Wait, then go on more slowly."));
            return false;
        }
        return true;
    }

    private static String caller(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof JsonWebToken token
                ? token.getIssuer() + "|" + token.getSubject()
                : request.getRemoteAddr();
    }

    private static boolean isFree(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/v1/ping");
    }
}
