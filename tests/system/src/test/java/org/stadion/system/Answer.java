package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the API answered. */
record Answer(HttpResponse<byte[]> http) {

    int status() {
        return http.statusCode();
    }

    String header(String name) {
        return http.headers().firstValue(name).orElse("");
    }

    byte[] bytes() {
        return http.body();
    }

    String text() {
        return new String(http.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
        try {
            return Api.JSON.readTree(http.body());
        } catch (IOException e) {
            throw new UncheckedIOException("status " + status() + ", body " + text(), e);
        }
    }

    List<JsonNode> items() {
        return stream(json().path("items")).toList();
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    Answer expect(int status) {
        assertThat(status())
                .as(http.request().method() + " " + http.uri() + " answered " + text())
                .isEqualTo(status);
        return this;
    }

    /** A problem document of this kind, complete as RFC 9457 and our API manners want it. */
    Answer expectProblem(int status, String slug) {
        expect(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(json().path("type").asText()).isEqualTo("https://stadion.example/problems/" + slug);
        assertThat(json().path("status").asInt()).isEqualTo(status);
        assertThat(json().path("title").asText()).isNotBlank();
        assertThat(json().path("detail").asText()).isNotBlank();
        return this;
    }
}
