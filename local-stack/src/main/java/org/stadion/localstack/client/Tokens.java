package org.stadion.localstack.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.stadion.localstack.Secret;
import org.stadion.localstack.Secrets;
import org.stadion.localstack.StackFailure;
import org.stadion.localstack.Urls;

/** Access tokens of demo users by direct grant, which only the demo realm's script client may use. Renewed before they expire. */
public final class Tokens {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration MARGIN = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Held(String token, long expiresAtNanos) {
        boolean fresh() {
            return expiresAtNanos - System.nanoTime() > 0;
        }
    }

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final URI endpoint;
    private final Secrets secrets;

    private Tokens(URI endpoint, Secrets secrets) {
        this.endpoint = endpoint;
        this.secrets = secrets;
    }

    public static Tokens of(Urls urls, Secrets secrets) {
        return new Tokens(URI.create(urls.issuer() + "/protocol/openid-connect/token"), secrets);
    }

    public String forUser(String user) {
        return held.compute(user, (name, old) -> old != null && old.fresh() ? old : fetch(name))
                .token();
    }

    private Held fetch(String user) {
        var form = Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "stadion-scripts",
                        "client_secret",
                        secrets.of(Secret.SCRIPTS_CLIENT_SECRET),
                        "username",
                        user,
                        "password",
                        secrets.of(Secret.DEMO_PASSWORD))
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            var body = answer.statusCode() == 404 ? JSON.createObjectNode() : JSON.readTree(answer.body());
            return held(user, body);
        } catch (IOException silent) {
            throw new StackFailure("Keycloak does not answer at " + endpoint + ": does the stack run?", silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StackFailure("stopped", stopped);
        }
    }

    private static Held held(String user, JsonNode body) {
        if (!body.path("access_token").isTextual()) {
            throw new StackFailure("Keycloak gives " + user + " no token: "
                    + body.path("error_description").asText(body.path("error").asText("no such realm")));
        }
        var life = Duration.ofSeconds(body.path("expires_in").asLong()).minus(MARGIN);
        return new Held(body.path("access_token").textValue(), System.nanoTime() + life.toNanos());
    }
}
