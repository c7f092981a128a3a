package org.stadion.localstack.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.stadion.localstack.StackFailure;

/** One person's way to the public REST API. Waits and asks again when the API says that it is busy, as a good client does. */
public final class Rest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int MOST_ATTEMPTS = 30;
    private static final int LONGEST_WAIT_S = 30;

    private final HttpClient http;
    private final URI api;
    private final Supplier<String> token;

    /** @param token asked for each request, so that an expired one is renewed */
    public Rest(URI api, Supplier<String> token) {
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        this.api = api;
        this.token = token;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer put(String path) {
        return send(request(path).PUT(BodyPublishers.noBody()));
    }

    public Answer post(String path, JsonNode body, String idempotencyKey) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** JSON Merge Patch of exactly the version that bears the tag. */
    public Answer patch(String path, JsonNode changes, String etag) {
        return send(request(path)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", etag)
                .method("PATCH", BodyPublishers.ofString(changes.toString())));
    }

    /** All items of a list, page by page, but not more than asked for. */
    public List<JsonNode> items(String path, int most) {
        var items = new ArrayList<JsonNode>();
        var next = "";
        do {
            var page = get(path + (path.contains("?") ? "&" : "?") + "limit=100"
                            + (next.isEmpty() ? "" : "&cursor=" + next))
                    .expectOk()
                    .json();
            page.path("items").forEach(items::add);
            next = page.path("next").asText("");
        } while (!next.isEmpty() && !next.equals("null") && items.size() < most);
        return items.subList(0, Math.min(most, items.size()));
    }

    /** Sends files to {@code POST /imports}. */
    public Answer upload(List<Upload> files, String idempotencyKey) {
        var boundary = "stadion-" + UUID.randomUUID();
        var parts = new ArrayList<BodyPublisher>();
        for (var file : files) {
            parts.add(text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                    + file.name().replace("\\", "_").replace("\"", "_").replaceAll("[\r\n]", "_")
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
            parts.add(file.content());
            parts.add(text("\r\n"));
        }
        parts.add(text("--" + boundary + "--\r\n"));
        return send(request("/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.concat(parts.toArray(BodyPublisher[]::new))));
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(api + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            for (int attempt = 1; true; attempt++) {
                var response = http.send(
                        request.setHeader("Authorization", "Bearer " + token.get())
                                .build(),
                        BodyHandlers.ofString());
                if (!busy(response) || attempt == MOST_ATTEMPTS) {
                    return Answer.of(response);
                }
                Thread.sleep(wanted(response));
            }
        } catch (IOException silent) {
            throw new StackFailure("the API does not answer at " + api + ": does the stack run?", silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StackFailure("stopped", stopped);
        }
    }

    private static boolean busy(HttpResponse<String> response) {
        return response.statusCode() == 429 || response.statusCode() == 503;
    }

    private static Duration wanted(HttpResponse<String> response) {
        var seconds = response.headers().firstValue("Retry-After").filter(text -> text.matches("[0-9]{1,6}"));
        return Duration.ofSeconds(Math.clamp(seconds.map(Integer::parseInt).orElse(1), 1, LONGEST_WAIT_S));
    }
}
