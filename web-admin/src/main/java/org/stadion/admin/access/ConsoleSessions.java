package org.stadion.admin.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;
import org.stadion.kernel.Json;

/**
 * Who is signed in: the tokens of each session, sealed, under the fingerprint of a handle that only the browser knows.
 * A session is opened by a sign-in, renewed while it is used, and closed by a sign-out or when the provider ends it.
 */
final class ConsoleSessions {

    /** Renewed when it has no longer than this to live. */
    static final Duration RENEWED_BEFORE = Duration.ofSeconds(60);

    private static final String PURPOSE = "console-session";
    private static final int STRIPES = 64;

    private final ConcurrentMap<String, String> store;
    private final Secrets secrets;
    private final IdentityProvider provider;
    private final Clock clock;

    /** The provider takes each refresh token once, so two requests of one browser must not renew at the same time. */
    private final Object[] turns =
            IntStream.range(0, STRIPES).mapToObj(stripe -> new Object()).toArray();

    ConsoleSessions(ConcurrentMap<String, String> store, Secrets secrets, IdentityProvider provider, Clock clock) {
        this.store = store;
        this.secrets = secrets;
        this.provider = provider;
        this.clock = clock;
    }

    /** @return the handle, for the browser alone */
    String open(Tokens tokens) {
        var handle = Secrets.fresh();
        keep(handle, tokens);
        return handle;
    }

    /**
     * The session's tokens, renewed when the access token is about to end; nothing when the session is over.
     *
     * @throws IdentityProviderUnreachable if they must be renewed and cannot be now
     */
    Optional<Tokens> resume(String handle) {
        synchronized (turns[Math.floorMod(handle.hashCode(), STRIPES)]) {
            var tokens = find(handle);
            if (tokens.isEmpty()
                    || tokens.get().accessEnds().isAfter(clock.instant().plus(RENEWED_BEFORE))) {
                return tokens;
            }
            try {
                var renewed = provider.refresh(tokens.get().refresh());
                keep(handle, renewed);
                return Optional.of(renewed);
            } catch (SignInRefused over) {
                close(handle);
                return Optional.empty();
            }
        }
    }

    /** @return its tokens, if there was such a session */
    Optional<Tokens> close(String handle) {
        var tokens = find(handle);
        store.remove(Secrets.fingerprint(handle));
        return tokens;
    }

    private Optional<Tokens> find(String handle) {
        Instant now = clock.instant();
        return Optional.ofNullable(store.get(Secrets.fingerprint(handle)))
                .flatMap(wrapped -> secrets.open(wrapped, PURPOSE))
                .map(text -> Json.read(text, Tokens.class))
                .filter(tokens -> tokens.refreshEnds().isAfter(now));
    }

    private void keep(String handle, Tokens tokens) {
        store.put(Secrets.fingerprint(handle), secrets.seal(Json.write(tokens), PURPOSE));
    }
}
