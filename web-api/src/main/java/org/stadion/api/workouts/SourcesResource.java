package org.stadion.api.workouts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stadion.api.Api;
import org.stadion.api.http.EditBasis;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.Merges;
import org.stadion.workouts.Merges.Separation;
import org.stadion.workouts.SourcesView;
import org.stadion.workouts.WorkoutId;

/** What a workout is made of: the records of the devices and services that speak of it. */
@Path("/workouts/{id}/sources")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workouts")
public class SourcesResource {

    @Inject
    AthleteId caller;

    @Inject
    Merges merges;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getWorkoutSources",
            summary = "Read what your workout is made of",
            description =
                    "Its sources, why each was taken for this workout, and which of them each stream comes from. The ETag is the workout's.")
    @APIResponse(
            responseCode = "200",
            description = "The sources, the one that made the workout first.",
            content = @Content(schema = @Schema(implementation = SourcesView.class)))
    @MayRefuse("workout-not-found")
    public Response sources(@PathParam("id") UUID id) {
        var view = merges.sources(caller, new WorkoutId(id));
        return EditBasis.answer(view);
    }

    @DELETE
    @Path("/{source}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "separateWorkoutSource",
            summary = "Take a source out of your workout",
            description =
                    "It becomes a workout of its own, which is never merged into this one again, whoever sends it once more. What you changed stays changed in this one; the source leaves as it came.")
    @MayRefuse({
        "workout-not-found",
        "source-not-found",
        "only-source",
        "edit-in-the-way",
        "if-match-required",
        "stale-version"
    })
    public Separation separate(
            @PathParam("id") UUID id,
            @PathParam("source") UUID source,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var workout = new WorkoutId(id);
        var version = EditBasis.version(ifMatch, () -> merges.sources(caller, workout));
        return merges.separate(caller, workout, version, source);
    }
}
