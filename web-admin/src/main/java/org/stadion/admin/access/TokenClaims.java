package org.stadion.admin.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.StreamSupport;
import org.stadion.kernel.Json;

/**
 * What an ID token says. Its signature is not looked at: it came from the provider's token endpoint itself, which
 * OpenID Connect Core 3.1.3.7 accepts in place of the signature. Never use it for a token that a browser sent.
 */
record TokenClaims(JsonNode claims) {

    /** @throws SignInRefused if the text is not a signed token */
    static TokenClaims of(String token) {
        var parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw new SignInRefused("the identity provider sent an ID token that is none");
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            return new TokenClaims(Json.read(text, JsonNode.class));
        } catch (IllegalArgumentException | Json.UnreadableJson unreadable) {
            throw new SignInRefused("the identity provider sent an ID token that cannot be read");
        }
    }

    /** @throws SignInRefused unless the token was made by this issuer, for this client and this sign-in, and is in time */
    void mustFit(String issuer, String client, String nonce, Instant now) {
        must(issuer.equals(text("iss")), "issuer");
        must(hasAudience(client), "audience");
        must(!claims.has("azp") || client.equals(text("azp")), "authorised party");
        must(nonce.equals(text("nonce")), "nonce");
        must(claims.path("exp").asLong() > now.getEpochSecond(), "expiry");
    }

    private boolean hasAudience(String client) {
        var audience = claims.path("aud");
        return audience.isArray()
                ? StreamSupport.stream(audience.spliterator(), false).anyMatch(one -> client.equals(one.asText()))
                : client.equals(audience.asText());
    }

    private String text(String claim) {
        return claims.path(claim).asText("");
    }

    private static void must(boolean condition, String what) {
        if (!condition) {
            throw new SignInRefused("the ID token has the wrong " + what);
        }
    }
}
