package org.stadion.localstack.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.stadion.localstack.StackFailure;
import org.stadion.localstack.client.FakeApi.Reply;

class RestTest {

    @Test
    void it_comes_back_when_the_api_is_busy_with_a_token_that_is_asked_for_anew() throws IOException {
        var attempts = new AtomicInteger();
        var tokens = new AtomicInteger();
        try (var api = new FakeApi(asked -> attempts.incrementAndGet() == 1
                ? new Reply(429, "", Map.of("Retry-After", "1"))
                : Reply.json(200, "{'id': 7}"))) {

            var answer = new Rest(api.address(), () -> "t" + tokens.incrementAndGet())
                    .get("/me")
                    .expectOk();

            assertThat(answer.json().path("id").asInt()).isEqualTo(7);
            assertThat(api.asked())
                    .extracting(asked -> asked.header("Authorization"))
                    .containsExactly("Bearer t1", "Bearer t2");
        }
    }

    @Test
    void lists_are_read_page_by_page() throws IOException {
        try (var api = new FakeApi(asked -> asked.query().contains("cursor=two")
                ? Reply.json(200, "{'items': [3], 'next': null}")
                : Reply.json(200, "{'items': [1, 2], 'next': 'two'}"))) {

            assertThat(api.rest().items("/things", 100))
                    .extracting(item -> item.asInt())
                    .containsExactly(1, 2, 3);
            assertThat(api.rest().items("/things", 1)).hasSize(1);
        }
    }

    @Test
    void files_travel_as_parts_with_their_names() throws IOException {
        try (var api = new FakeApi(asked -> Reply.json(202, "{}"))) {
            var files = List.of(
                    Upload.of("a \"b\".fit", new byte[] {0, (byte) 0xFF, 13, 10}),
                    Upload.of("c.gpx", "<gpx/>".getBytes(StandardCharsets.UTF_8)));

            api.rest().upload(files, "key-1").expectOk();

            var asked = api.asked().getFirst();
            var boundary = asked.header("Content-Type").replace("multipart/form-data; boundary=", "--");
            assertThat(asked.header("Idempotency-Key")).isEqualTo("key-1");
            assertThat(asked.body())
                    .startsWith(boundary)
                    .endsWith(boundary + "--\r\n")
                    .contains(
                            "name=\"file\"; filename=\"a _b_.fit\"\r\nContent-Type: application/octet-stream\r\n\r\n\0\u00ff\r\n\r\n")
                    .contains("filename=\"c.gpx\"");
        }
    }

    @Test
    void a_patch_names_the_version_that_it_means() throws IOException {
        try (var api = new FakeApi(asked -> new Reply(200, "{}", Map.of("ETag", "\"4\"")))) {
            var tag = api.rest().get("/me/profile").etag();

            api.rest()
                    .patch("/me/profile", new ObjectMapper().createObjectNode().put("bio", "x"), tag);

            assertThat(api.asked().getLast().method()).isEqualTo("PATCH");
            assertThat(api.asked().getLast().header("If-Match")).isEqualTo("\"4\"");
            assertThat(api.asked().getLast().header("Content-Type")).isEqualTo("application/merge-patch+json");
        }
    }

    @Test
    void a_refusal_is_told_in_the_words_of_the_api() throws IOException {
        try (var api = new FakeApi(asked -> Reply.json(422, "{'detail': 'too long'}"))) {
            assertThatThrownBy(() -> api.rest().put("/x").expectOk())
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("PUT /x")
                    .hasMessageContaining("422")
                    .hasMessageContaining("too long");
        }
    }

    @Test
    void silence_is_told_with_the_address() {
        assertThatThrownBy(() -> new Rest(URI.create("http://127.0.0.1:1"), () -> "t").get("/me"))
                .hasMessageContaining("http://127.0.0.1:1");
    }
}
