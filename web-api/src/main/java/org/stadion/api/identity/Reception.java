package org.stadion.api.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.Accounts;
import org.stadion.identity.AthleteId;
import org.stadion.profiles.Profiles;

/**
 * Turns a verified token into an athlete. Whom it admitted lately it knows by face: the account of an issuer's subject
 * never changes, so that only a new face costs a question to the modules.
 */
@ApplicationScoped
public class Reception {

    private static final int MOST_FACES = 50_000;

    @Inject
    Accounts accounts;

    @Inject
    Profiles profiles;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "stadion.api.caller-memory", defaultValue = "PT1M")
    Duration memory;

    private final ConcurrentMap<Face, Known> known = new ConcurrentHashMap<>();

    AthleteId admit(JsonWebToken token) {
        var face = new Face(token.getIssuer(), token.getSubject());
        var now = clock.instant();
        var remembered = known.get(face);
        if (remembered != null && now.isBefore(remembered.until())) {
            return remembered.athlete();
        }
        var athlete = enter(face, token);
        if (known.size() >= MOST_FACES) {
            known.clear();
        }
        known.put(face, new Known(athlete, now.plus(memory)));
        return athlete;
    }

    /** Opens the profile even of an account that exists: a crash may have come between the two. */
    private AthleteId enter(Face face, JsonWebToken token) {
        var username = said(token.getClaim(Claims.preferred_username), face.subject());
        var name = said(token.getClaim("name"), username);
        var entry = accounts.enter(new org.stadion.identity.Claims(
                face.issuer(), face.subject(), username, said(token.getClaim(Claims.email), ""), name));
        var athlete = entry.account().id();
        profiles.open(athlete, username, name);
        return athlete;
    }

    private static String said(@Nullable Object claim, String otherwise) {
        var text = Objects.toString(claim, "");
        return text.isBlank() ? otherwise : text;
    }

    private record Face(String issuer, String subject) {}

    private record Known(AthleteId athlete, Instant until) {}
}
