package org.stadion.admin.access;

import java.time.Instant;
import java.util.Optional;
import org.stadion.kernel.Json;

/**
 * A sign-in that has begun: what must be the same when the person comes back from the identity provider.
 *
 * @param target the console's path to go to afterwards
 */
record SignIn(String state, String nonce, String verifier, String target, Instant startedAt) {

    private static final String PURPOSE = "sign-in";

    static SignIn begin(String target, Instant now) {
        return new SignIn(Secrets.fresh(), Secrets.fresh(), Pkce.fresh().verifier(), target, now);
    }

    String challenge() {
        return new Pkce(verifier).challenge();
    }

    String sealed(Secrets secrets) {
        return secrets.seal(Json.write(this), PURPOSE);
    }

    static Optional<SignIn> open(String sealed, Secrets secrets) {
        return secrets.open(sealed, PURPOSE).map(text -> Json.read(text, SignIn.class));
    }
}
