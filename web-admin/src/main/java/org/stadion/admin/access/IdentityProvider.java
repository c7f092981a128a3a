package org.stadion.admin.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Json;

/**
 * The OpenID Connect provider, as a confidential client sees it. Its endpoints are asked for once, by discovery, when
 * they are first needed.
 */
final class IdentityProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String issuer;
    private final String client;
    private final String clientSecret;
    private final Clock clock;
    private volatile @Nullable JsonNode discovered;

    IdentityProvider(String issuer, String client, String clientSecret, Clock clock) {
        this.issuer = issuer;
        this.client = client;
        this.clientSecret = clientSecret;
        this.clock = clock;
    }

    /** Where the person signs in. */
    URI authorisation(SignIn signIn, URI callback, String language) {
        var query = new LinkedHashMap<String, String>();
        query.put("response_type", "code");
        query.put("client_id", client);
        query.put("redirect_uri", callback.toString());
        query.put("scope", "openid");
        query.put("state", signIn.state());
        query.put("nonce", signIn.nonce());
        query.put("code_challenge", signIn.challenge());
        query.put("code_challenge_method", "S256");
        query.put("ui_locales", language);
        return URI.create(endpoint("authorization_endpoint") + "?" + form(query));
    }

    /** Where the person's session at the provider ends. */
    URI endOfSession(String idToken, URI afterwards) {
        var query = new LinkedHashMap<String, String>();
        query.put("client_id", client);
        query.put("id_token_hint", idToken);
        query.put("post_logout_redirect_uri", afterwards.toString());
        return URI.create(endpoint("end_session_endpoint") + "?" + form(query));
    }

    /** @throws SignInRefused if the code or the ID token is not good */
    Tokens redeem(String code, SignIn signIn, URI callback) {
        var tokens = tokens(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                callback.toString(),
                "code_verifier",
                signIn.verifier()));
        TokenClaims.of(tokens.id()).mustFit(issuer, client, signIn.nonce(), clock.instant());
        return tokens;
    }

    /** @throws SignInRefused if the session has ended at the provider */
    Tokens refresh(String refreshToken) {
        return tokens(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    private Tokens tokens(Map<String, String> parameters) {
        var request = HttpRequest.newBuilder(URI.create(endpoint("token_endpoint")))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + credentials())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(parameters)))
                .build();
        var now = clock.instant();
        var answer = send(request);
        return new Tokens(
                required(answer, "access_token"),
                now.plusSeconds(answer.path("expires_in").asLong()),
                required(answer, "refresh_token"),
                now.plusSeconds(answer.path("refresh_expires_in").asLong()),
                required(answer, "id_token"));
    }

    private String endpoint(String name) {
        var known = discovered;
        if (known == null) {
            known = send(HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                    .timeout(PATIENCE)
                    .build());
            discovered = known;
        }
        return required(known, name);
    }

    private JsonNode send(HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= SERVER_ERROR) {
                throw new IdentityProviderUnreachable("the identity provider answers " + response.statusCode());
            }
            var answer = Json.read(response.body(), JsonNode.class);
            if (response.statusCode() != OK) {
                throw new SignInRefused(
                        "the identity provider says " + answer.path("error").asText("status " + response.statusCode()));
            }
            return answer;
        } catch (IOException | Json.UnreadableJson unanswered) {
            throw new IdentityProviderUnreachable("the identity provider does not answer", unanswered);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IdentityProviderUnreachable("interrupted while the identity provider was asked", interrupted);
        }
    }

    private static String required(JsonNode answer, String name) {
        if (!answer.hasNonNull(name)) {
            throw new IdentityProviderUnreachable("the identity provider's answer lacks " + name);
        }
        return answer.path(name).asText();
    }

    private String credentials() {
        var pair = encode(client) + ":" + encode(clientSecret);
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
