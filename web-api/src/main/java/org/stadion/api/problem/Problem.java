package org.stadion.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.DomainException.Violation;

/** A problem document (RFC 9457). */
@Schema(name = "Problem", description = "Why a request was refused (RFC 9457).")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(
                description = "Identifies the kind of problem; its page explains it.",
                examples = Problem.TYPES + "workout-not-found")
        URI type,

        @Schema(description = "The kind of problem in a few words.", examples = "Workout not found")
        String title,

        @Schema(description = "The HTTP status.", examples = "404")
        int status,

        @Schema(description = "What to do, or why not, this time.")
        String detail,

        @Schema(
                description = "The request that was refused: its id.",
                examples = "urn:request:0192d0a4-7b2e-7c43-9a51-5a0a4b0e3d11")
        @Nullable
        URI instance,

        @Schema(description = "What is wrong where, when values were refused.", maxItems = 100)
        List<Violation> errors,

        @Schema(description = "Name this to support when the fault is ours (status 500).") @Nullable
        String incident) {

    public static final String MEDIA_TYPE = "application/problem+json";
    public static final String TYPES = "https://stadion.example/problems/";

    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(String slug, String detail) {
        return of(slug, ProblemCatalogue.usual().kind(slug).status(), detail);
    }

    public static Problem of(String slug, int status, String detail) {
        var kind = ProblemCatalogue.usual().kind(slug);
        return new Problem(URI.create(TYPES + slug), kind.title(), status, detail, null, List.of(), null);
    }

    public Problem with(List<Violation> violations) {
        return new Problem(type, title, status, detail, instance, violations, incident);
    }

    public Problem at(URI request) {
        return new Problem(type, title, status, detail, request, errors, incident);
    }

    public Problem withIncident(String id) {
        return new Problem(type, title, status, detail, instance, errors, id);
    }

    /** An answer that carries this document and that no cache keeps. */
    public Response.ResponseBuilder answer() {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(this);
    }
}
