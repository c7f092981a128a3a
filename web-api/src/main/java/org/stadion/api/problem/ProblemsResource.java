package org.stadion.api.problem;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stadion.api.http.CacheRules;
import org.stadion.api.openapi.MayRefuse;

/** The documentation of problem types, for programs and for people. */
@Path("/problems")
@RequestScoped
@DenyAll
@Tag(name = "Operations")
public class ProblemsResource {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    /** Answer of {@code GET /problems}. */
    @Schema(name = "ProblemKinds", description = "All problem types.")
    public record ProblemKinds(List<ProblemKind> items) {}

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, HTML})
    @Operation(operationId = "listProblemTypes", summary = "List all problem types")
    @APIResponse(
            responseCode = "200",
            description = "All of them, by slug.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ProblemKinds.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    public Response list(@Context HttpHeaders headers) {
        var kinds = ProblemCatalogue.usual().kinds();
        return prefersHtml(headers) ? html(ProblemPage.ofAll(kinds)) : json(new ProblemKinds(List.copyOf(kinds)));
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, HTML})
    @Operation(operationId = "getProblemType", summary = "What does a problem type mean, and what to do about it?")
    @APIResponse(
            responseCode = "200",
            description = "Its explanation.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ProblemKind.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    @MayRefuse("problem-type-not-found")
    public Response find(
            @PathParam("slug")
                    @Parameter(
                            description = "The last step of the problem's `type`.",
                            example = "workout-not-found",
                            schema = @Schema(pattern = "[a-z0-9-]+", maxLength = 80))
                    String slug,
            @Context HttpHeaders headers) {
        var kind = ProblemCatalogue.usual()
                .find(slug)
                .orElseThrow(() -> Refusal.of("problem-type-not-found", "There is no problem type of this name."));
        return prefersHtml(headers) ? html(ProblemPage.of(kind)) : json(kind);
    }

    private static boolean prefersHtml(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(MediaType.TEXT_HTML_TYPE)
                        || type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .findFirst()
                .filter(first -> !first.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .isPresent();
    }

    private static Response json(Object entity) {
        return Response.ok(entity, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, CacheRules.PUBLIC_HOUR)
                .build();
    }

    private static Response html(String page) {
        return Response.ok(page, HTML)
                .header(HttpHeaders.CACHE_CONTROL, CacheRules.PUBLIC_HOUR)
                .header("Content-Security-Policy", ProblemPage.CONTENT_SECURITY)
                .build();
    }
}
