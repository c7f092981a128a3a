package org.stadion.admin.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * The console's cookies: none readable by scripts, none sent to anything but the console. The access token leaves the
 * browser a little before it ends, because the server would refuse an ended one before the {@link Gate} can renew it.
 */
final class ConsoleCookies {

    /** Named in the server's token configuration too. */
    static final String ACCESS = "stadion_console";

    static final String HANDLE = "stadion_console_session";
    static final String SECOND_TRY = "stadion_console_second_try";

    private static final String SIGN_IN = "stadion_console_signin_";
    private static final String CONSOLE = "/admin";
    private static final String CALLBACK = "/admin/callback";
    private static final Duration MARGIN = Duration.ofSeconds(15);
    private static final Duration SIGN_IN_LASTS = Duration.ofMinutes(10);
    private static final Duration A_SHIFT = Duration.ofHours(10);
    private static final int STATE_LETTERS = 8;

    private final boolean secure;
    private final Clock clock;

    ConsoleCookies(boolean secure, Clock clock) {
        this.secure = secure;
        this.clock = clock;
    }

    /** Lax, not strict: a link in an e-mail must find the person signed in. */
    void giveAccess(HttpServletResponse response, Tokens tokens) {
        var left = Duration.between(clock.instant(), tokens.accessEnds().minus(MARGIN));
        add(response, ACCESS, tokens.access(), CONSOLE, left, "Lax");
    }

    void giveHandle(HttpServletResponse response, String handle, Instant ends) {
        var left = Duration.between(clock.instant(), ends);
        add(response, HANDLE, handle, CONSOLE, left.compareTo(A_SHIFT) < 0 ? left : A_SHIFT, "Strict");
    }

    /** One per sign-in, so that two tabs may sign in at once. Lax: it comes back with the provider's redirect. */
    void giveSignIn(HttpServletResponse response, SignIn signIn, Secrets secrets) {
        add(response, signInName(signIn.state()), signIn.sealed(secrets), CALLBACK, SIGN_IN_LASTS, "Lax");
    }

    Optional<SignIn> takeSignIn(
            HttpServletRequest request, HttpServletResponse response, String state, Secrets secrets) {
        var name = signInName(state);
        var signIn = value(request, name)
                .flatMap(wrapped -> SignIn.open(wrapped, secrets))
                .filter(begun -> begun.state().equals(state))
                .filter(begun -> begun.startedAt().plus(SIGN_IN_LASTS).isAfter(clock.instant()));
        add(response, name, "", CALLBACK, Duration.ZERO, "Lax");
        return signIn;
    }

    void noteSecondTry(HttpServletResponse response) {
        add(response, SECOND_TRY, "1", CONSOLE, Duration.ofSeconds(10), "Lax");
    }

    void removeAccess(HttpServletResponse response) {
        add(response, ACCESS, "", CONSOLE, Duration.ZERO, "Lax");
    }

    void removeHandle(HttpServletResponse response) {
        add(response, HANDLE, "", CONSOLE, Duration.ZERO, "Strict");
    }

    static Optional<String> value(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    private static String signInName(String state) {
        var letters = state.replaceAll("[^A-Za-z0-9]", "");
        return SIGN_IN + letters.substring(0, Math.min(STATE_LETTERS, letters.length()));
    }

    private void add(
            HttpServletResponse response, String name, String value, String path, Duration lasts, String sameSite) {
        var cookie = new Cookie(name, value);
        cookie.setPath(path);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge((int) Math.max(0, lasts.toSeconds()));
        cookie.setAttribute("SameSite", sameSite);
        response.addCookie(cookie);
    }
}
