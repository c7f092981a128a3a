package org.stadion.localstack.servers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** The few calls of Keycloak's administration interface that the launcher makes. */
final class KeycloakAdmin {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    /** Parts of a realm that an update of its settings must not carry. */
    private static final List<String> NOT_SETTINGS = List.of("users", "roles", "clients", "defaultRole");

    private final HttpClient http;
    private final URI server;
    private final String token;

    private KeycloakAdmin(HttpClient http, URI server, String token) {
        this.http = http;
        this.server = server;
        this.token = token;
    }

    static KeycloakAdmin logIn(URI server, String user, String password) throws IOException {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var form = "grant_type=password&client_id=admin-cli&username=" + URLEncoder.encode(user, StandardCharsets.UTF_8)
                + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(server.resolve("/realms/master/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = checked(send(http, request));
        return new KeycloakAdmin(
                http, server, JSON.readTree(answer.body()).path("access_token").asText());
    }

    boolean exists(String realm) throws IOException {
        return send(http, request("/" + realm).GET().build()).statusCode() == 200;
    }

    void create(JsonNode realm) throws IOException {
        checked(send(http, withBody("POST", "", realm)));
    }

    /** Settings and clients as given; roles and users that are new are added, those that are there stay as they are. */
    void update(String name, ObjectNode realm) throws IOException {
        checked(send(http, withBody("PUT", "/" + name, realm.deepCopy().remove(NOT_SETTINGS))));
        partialImport(name, realm, "OVERWRITE", List.of("clients"));
        partialImport(name, realm, "SKIP", List.of("roles", "users"));
    }

    private void partialImport(String name, ObjectNode realm, String ifThere, List<String> what) throws IOException {
        var some = realm.deepCopy().retain(what).put("ifResourceExists", ifThere);
        checked(send(http, withBody("POST", "/" + name + "/partialImport", some)));
    }

    private HttpRequest withBody(String method, String path, JsonNode body) {
        return request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve("/admin/realms" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private static HttpResponse<String> checked(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 300) {
            throw new IOException("Keycloak answered " + answer.statusCode() + " to "
                    + answer.request().method() + " " + answer.uri().getPath() + ": " + answer.body());
        }
        return answer;
    }
}
