package org.stadion.admin.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.stadion.admin.rights.Place;
import org.stadion.admin.rights.Role;
import org.stadion.admin.shell.PartialAnswer;
import org.stadion.admin.shell.Trouble;

/**
 * Every request passes here, after the server has looked at its token. It lets in whoever has a role and the right to the
 * place, renews tokens that are about to end, sends strangers to sign in, and refuses forms of foreign pages.
 */
public class Gate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int REPEAT_AS_IT_WAS = 307;
    private static final Set<String> DOORS =
            Set.of("/login", "/callback", "/logout", "/signed-out", "/signed-out.xhtml", "/language");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    transient Entrance entrance;

    @Inject
    transient ConsoleSettings settings;

    @Inject
    transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = path(request);
        if (isAsset(path)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        if (!READING.contains(request.getMethod()) && isForeign(request)) {
            AccessLog.LOG.foreignForm(String.valueOf(request.getHeader("Origin")), path);
            Trouble.FOREIGN_FORM.answer(request, response);
        } else if (DOORS.contains(path)) {
            chain.doFilter(request, response);
        } else if (request.getUserPrincipal() instanceof JsonWebToken token) {
            renewSoonEnding(request, response, token);
            admit(request, response, chain, path);
        } else {
            comeBack(request, response);
        }
    }

    private static void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
            throws IOException, ServletException {
        var roles = Role.of(request::isUserInRole);
        var place = Place.at(path);
        if (roles.isEmpty()) {
            Trouble.NO_ROLE.answer(request, response);
        } else if (path.isEmpty() || path.equals("/")) {
            response.sendRedirect(ReturnPath.HOME);
        } else if (place.isEmpty()) {
            Trouble.NOT_FOUND.answer(request, response);
        } else if (place.get().right().isFor(roles)) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(Trouble.PLACE, place.get());
            Trouble.NO_RIGHT.answer(request, response);
        }
    }

    /** A person without a token: their session may still know them; otherwise they sign in. */
    private void comeBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var tokens = handle(request).flatMap(entrance.sessions()::resume);
            if (tokens.isPresent()) {
                cookies().giveAccess(response, tokens.get());
                response.setStatus(REPEAT_AS_IT_WAS);
                response.setHeader("Location", address(request));
            } else {
                signIn(request, response);
            }
        } catch (IdentityProviderUnreachable unreachable) {
            AccessLog.LOG.identityProviderUnreachable(unreachable);
            Trouble.SIGN_IN_UNAVAILABLE.answer(request, response);
        }
    }

    private void renewSoonEnding(HttpServletRequest request, HttpServletResponse response, JsonWebToken token) {
        var ends = Instant.ofEpochSecond(token.getExpirationTime());
        if (ends.isAfter(clock.instant().plus(ConsoleSessions.RENEWED_BEFORE))) {
            return;
        }
        try {
            handle(request)
                    .flatMap(entrance.sessions()::resume)
                    .ifPresent(tokens -> cookies().giveAccess(response, tokens));
        } catch (IdentityProviderUnreachable unreachable) {
            // The token is still good for this request; the next one tries again.
            AccessLog.LOG.identityProviderUnreachable(unreachable);
        }
    }

    private static void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (PartialAnswer.isWanted(request)) {
            PartialAnswer.redirect(response, login(ReturnPath.before(request)));
        } else {
            response.sendRedirect(
                    login(READING.contains(request.getMethod()) ? address(request) : ReturnPath.before(request)));
        }
    }

    private static String login(String target) {
        return "/admin/login?to=" + URLEncoder.encode(ReturnPath.of(target), StandardCharsets.UTF_8);
    }

    private boolean isForeign(HttpServletRequest request) {
        return !SameOrigin.holds(
                request.getHeader("Origin"),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Host"),
                settings.publicOrigin());
    }

    private static Optional<String> handle(HttpServletRequest request) {
        return ConsoleCookies.value(request, ConsoleCookies.HANDLE);
    }

    private ConsoleCookies cookies() {
        return new ConsoleCookies(settings.secure(), clock);
    }

    private static String path(HttpServletRequest request) {
        var path = request.getServletPath();
        return request.getPathInfo() == null ? path : path + request.getPathInfo();
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static boolean isAsset(String path) {
        return path.startsWith("/assets/") || path.startsWith("/jakarta.faces.resource/");
    }
}
