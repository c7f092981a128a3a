package org.stadion.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.core.SynchronousDispatcher;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stadion.api.problem.DomainExceptionMapper;
import org.stadion.api.problem.FailureMapper;
import org.stadion.api.problem.JsonProblemMapper;
import org.stadion.api.problem.ProblemsResource;
import org.stadion.api.problem.RequestProblemMapper;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.Json;
import org.stadion.kernel.Page;

/** Filters, readers and mappers together, spoken to through JAX-RS without a server. */
class ConversationTest {

    private static final Cursor NEXT = Cursor.at(5, new UUID(0, 1));

    private final SynchronousDispatcher server = (SynchronousDispatcher) MockDispatcherFactory.createDispatcher();

    @Path("/things")
    @Produces(MediaType.APPLICATION_JSON)
    public static class ThingsResource {

        public record Thing(String name, Integer size) {}

        @GET
        public Page<Thing> list() {
            return new Page<>(List.of(new Thing("ball", 3)), NEXT);
        }

        @GET
        @Path("/{id}")
        public Response find(@PathParam("id") UUID id) {
            return Response.ok(new Thing("ball", 3)).tag(Tags.of(7)).build();
        }

        @GET
        @Path("/broken")
        public Thing broken() {
            throw new IllegalStateException("the secret of the house");
        }

        @POST
        @Consumes(MediaType.APPLICATION_JSON)
        public Thing create(Thing thing) {
            return thing;
        }
    }

    @BeforeEach
    void open() {
        var factory = server.getProviderFactory();
        List.of(
                        JsonDialect.class,
                        ConditionalAnswers.class,
                        PageLinks.class,
                        CacheRules.class,
                        BodyLimit.class,
                        DomainExceptionMapper.class,
                        RequestProblemMapper.class,
                        JsonProblemMapper.class,
                        FailureMapper.class)
                .forEach(factory::registerProvider);
        server.getRegistry().addPerRequestResource(ThingsResource.class);
        server.getRegistry().addPerRequestResource(ProblemsResource.class);
    }

    @Test
    void a_page_says_where_the_next_one_is_in_body_and_header() throws Exception {
        var answer = get("/things?limit=1");

        assertThat(json(answer).path("next").asText()).isEqualTo(NEXT.token());
        assertThat(answer.getOutputHeaders().getFirst("Link"))
                .hasToString("</things?limit=1&cursor=" + NEXT.token() + ">; rel=\"next\"");
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        var tag = String.valueOf(get("/things").getOutputHeaders().getFirst("ETag"));

        var again = ask(MockHttpRequest.get("/things").header("If-None-Match", "\"other\", W/" + tag));

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getOutput()).isEmpty();
    }

    @Test
    void a_versioned_thing_carries_its_version_as_tag() throws Exception {
        assertThat(get("/things/" + UUID.randomUUID()).getOutputHeaders().getFirst("ETag"))
                .hasToString("\"7\"");
    }

    @Test
    void every_answer_says_how_it_may_be_cached() throws Exception {
        assertThat(get("/things").getOutputHeaders().getFirst("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(get("/nowhere").getOutputHeaders().getFirst("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void what_http_refuses_is_a_problem_document() throws Exception {
        problem(get("/nowhere"), 404, "no-such-resource");
        problem(get("/things/not-a-uuid"), 404, "no-such-resource");
        var wrongMethod = ask(MockHttpRequest.delete("/things"));
        problem(wrongMethod, 405, "method-not-allowed");
        assertThat(wrongMethod.getOutputHeaders().getFirst("Allow").toString()).contains("GET", "POST");
        problem(ask(MockHttpRequest.get("/things").accept("image/png")), 406, "not-acceptable");
        problem(
                ask(MockHttpRequest.post("/things").contentType("text/csv").content(bytes("a,b"))),
                415,
                "media-type-not-supported");
    }

    @Test
    void bodies_are_refused_for_what_is_wrong_with_them() throws Exception {
        problem(post("{\"name\":"), 400, "malformed-json");
        problem(post("[".repeat(5_000)), 400, "malformed-json");
        problem(post("{\"nam\": \"ball\"}"), 400, "unknown-field");
        problem(post("{\"name\": 5}"), 422, "request-invalid");
        problem(post(" ".repeat(BodyLimit.MOST_BYTES) + "{}"), 413, "body-too-large");
        assertThat(post("{\"name\": \"ball\", \"size\": 3}").getStatus()).isEqualTo(200);
    }

    @Test
    void our_fault_tells_nothing_but_an_incident() throws Exception {
        var answer = get("/things/broken");

        problem(answer, 500, "internal-error");
        assertThat(answer.getContentAsString()).contains("incident").doesNotContain("secret");
    }

    @Test
    void a_problem_type_is_explained_to_programs_and_to_people() throws Exception {
        assertThat(json(get("/problems/workout-not-found")).path("status").asInt())
                .isEqualTo(404);
        assertThat(ask(MockHttpRequest.get("/problems/workout-not-found").accept("text/html,*/*;q=0.5"))
                        .getContentAsString())
                .startsWith("<!DOCTYPE html>");
        problem(get("/problems/no-such-thing"), 404, "problem-type-not-found");
        assertThat(json(get("/problems")).path("items")).isNotEmpty();
    }

    private MockHttpResponse get(String path) throws URISyntaxException {
        return ask(MockHttpRequest.get(path));
    }

    private MockHttpResponse post(String body) throws URISyntaxException {
        return ask(MockHttpRequest.post("/things")
                .contentType(MediaType.APPLICATION_JSON)
                .content(bytes(body)));
    }

    private MockHttpResponse ask(MockHttpRequest request) {
        var answer = new MockHttpResponse();
        server.invoke(request, answer);
        return answer;
    }

    private static void problem(MockHttpResponse answer, int status, String slug) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        assertThat(answer.getOutputHeaders().getFirst("Content-Type")).hasToString("application/problem+json");
        assertThat(json(answer).path("type").asText()).isEqualTo("https://stadion.example/problems/" + slug);
        assertThat(json(answer).path("detail").asText()).isNotBlank();
    }

    private static JsonNode json(MockHttpResponse answer) throws JsonProcessingException {
        return Json.mapper().readTree(answer.getOutput() == null ? "" : text(answer));
    }

    private static String text(MockHttpResponse answer) {
        return new String(answer.getOutput(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
