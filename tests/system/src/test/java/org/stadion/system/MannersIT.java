package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How the API behaves, whatever it is asked. */
class MannersIT {

    private final Api emil = Api.as("emil");

    @Test
    void without_a_token_one_is_told_to_log_in_and_with_a_wrong_one_too() {
        Api.anonymous().get("/me").expectProblem(401, "unauthenticated");
        Api.withToken("not.a.token").get("/me").expectProblem(401, "unauthenticated");
        Api.withToken(Product.token("emil") + "x").get("/me").expectProblem(401, "unauthenticated");
    }

    @Test
    void an_edit_needs_the_version_that_was_read() {
        var profile = emil.get("/me/profile").expect(200);
        var etag = profile.header("ETag");
        assertThat(etag).isNotBlank();

        emil.patch("/me/profile", "{\"city\":\"Bern\"}").expectProblem(428, "if-match-required");
        emil.patch("/me/profile", "{\"city\":\"Bern\"}", "If-Match", "\"0-stale\"")
                .expect(412);
        var changed = emil.patch("/me/profile", "{\"city\":\"Bern\"}", "If-Match", etag)
                .expect(200);

        assertThat(changed.json().path("city").asText()).isEqualTo("Bern");
        assertThat(changed.header("ETag")).isNotEqualTo(etag);
        emil.get("/me/profile", "If-None-Match", changed.header("ETag")).expect(304);
    }

    @Test
    void a_merge_patch_clears_what_is_null_and_leaves_what_is_absent() {
        var etag = emil.get("/me/profile").header("ETag");
        etag = emil.patch("/me/profile", "{\"bio\":\"Slow and steady\",\"country\":\"CH\"}", "If-Match", etag)
                .expect(200)
                .header("ETag");

        var cleared = emil.patch("/me/profile", "{\"bio\":null}", "If-Match", etag)
                .expect(200)
                .json();

        assertThat(cleared.has("bio")).isFalse();
        assertThat(cleared.path("country").asText()).isEqualTo("CH");
    }

    @Test
    void what_no_database_can_keep_is_refused_wherever_it_is_said() {
        for (var query : List.of("text=%00", "tag=a%00b", "place=%00", "sport=%00", "from=-999999999-01-01")) {
            emil.get("/workouts?" + query).expectProblem(422, "parameter-invalid");
        }
        emil.get("/athletes?query=a%00").expectProblem(422, "parameter-invalid");
        emil.post(
                        "/workouts",
                        "{\"sport\":\"running\",\"start_at\":\"2026-03-02T06:00:00Z\",\"elapsed_s\":60,"
                                + "\"description\":\"a\\u0000b\"}")
                .expectProblem(422, "workout-edit-invalid");
        emil.post("/me/gear", "{\"kind\":\"BIKE\",\"name\":\"Old\",\"bought_on\":\"+999999999-01-01\"}")
                .expectProblem(422, "request-invalid");
    }

    @Test
    void a_typo_in_a_field_is_refused_with_its_name() {
        var etag = emil.get("/me/profile").header("ETag");

        var problem = emil.patch("/me/profile", "{\"citty\":\"Bern\"}", "If-Match", etag)
                .expect(400);

        assertThat(problem.json().path("errors").path(0).path("pointer").asText())
                .isEqualTo("/citty");
    }

    @Test
    void wrong_values_are_all_named_with_their_places() {
        var etag = emil.get("/me/profile").header("ETag");

        var problem = emil.patch("/me/profile", Map.of("handle", "A b!", "birth_date", "2090-01-01"), "If-Match", etag)
                .expect(422);

        assertThat(Answer.stream(problem.json().path("errors"))
                        .map(e -> e.path("pointer").asText()))
                .contains("/handle", "/birth_date");
    }

    @Test
    void lists_page_by_cursor_without_gaps_or_repeats() {
        for (int i = 0; i < 5; i++) {
            emil.post(
                            "/groups",
                            Map.of("name", Journey.unique("Paging"), "description", "x"),
                            "Idempotency-Key",
                            UUID.randomUUID().toString())
                    .expect(201);
        }
        List<String> ids = new ArrayList<>();
        var path = "/groups?limit=2";
        while (!path.isEmpty()) {
            var page = emil.get(path).expect(200);
            page.items().stream().map(g -> g.path("id").asText()).forEach(ids::add);
            JsonNode next = page.json().path("next");
            if (!next.isNull() && !next.isMissingNode()) {
                assertThat(page.header("Link")).contains("rel=\"next\"");
                path = "/groups?limit=2&cursor=" + next.asText();
            } else {
                path = "";
            }
        }
        assertThat(ids).hasSizeGreaterThanOrEqualTo(5).hasSameSizeAs(new HashSet<>(ids));
    }

    @Test
    void nonsense_in_a_query_is_a_problem_not_a_crash() {
        emil.get("/groups?limit=0").expect(422);
        emil.get("/groups?limit=9999").expect(422);
        emil.get("/groups?cursor=%00%ff").expect(422);
        emil.get("/workouts/not-a-uuid").expect(404);
        emil.get("/nothing/here").expectProblem(404, "no-such-resource");
        emil.delete("/me").expectProblem(405, "method-not-allowed");
        emil.post("/groups", "{\"name\":", "Idempotency-Key", UUID.randomUUID().toString())
                .expectProblem(400, "malformed-json");
        emil.post(
                        "/groups",
                        "[".repeat(5000),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect(400);
    }

    @Test
    void every_answer_carries_its_request_id_its_limits_and_security_headers() {
        var answer = emil.get("/me", "X-Request-Id", "my-request-7");

        assertThat(answer.header("X-Request-Id")).isEqualTo("my-request-7");
        assertThat(answer.header("RateLimit-Limit")).isNotBlank();
        assertThat(answer.header("RateLimit-Remaining")).isNotBlank();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isNotBlank();
    }

    @Test
    void creating_twice_with_one_key_creates_once() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("name", Journey.unique("Once"), "description", "one group");

        var first = emil.post("/groups", body, "Idempotency-Key", key).expect(201);
        var again = emil.post("/groups", body, "Idempotency-Key", key).expect(201);

        assertThat(again.json()).isEqualTo(first.json());
        emil.post("/groups", Map.of("name", "Other"), "Idempotency-Key", key)
                .expectProblem(409, "idempotency-key-reused");
    }
}
