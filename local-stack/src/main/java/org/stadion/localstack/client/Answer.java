package org.stadion.localstack.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.stadion.localstack.StackFailure;

/** What the API answered. */
public record Answer(String request, int status, String etag, String body) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN = 500;

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.request().method() + " " + response.uri().getPath(),
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(""),
                response.body());
    }

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** @throws StackFailure if the API refused, in its own words */
    public Answer expectOk() {
        if (!ok()) {
            throw new StackFailure(
                    request + " was answered " + status + ": " + body.substring(0, Math.min(SHOWN, body.length())));
        }
        return this;
    }

    /** An empty object when the body is no JSON. */
    public JsonNode json() {
        try {
            var tree = JSON.readTree(body);
            return tree == null || tree.isMissingNode() ? JSON.createObjectNode() : tree;
        } catch (IOException other) {
            return JSON.createObjectNode();
        }
    }
}
