package org.stadion.api.workouts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.stadion.workouts.Rereadings;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.Workouts;

/** Workouts made anew by the rules of today. */
@Path("/workouts")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workouts")
public class RereadingsResource {
    @Inject
    AthleteId caller;

    @Inject
    Rereadings rereadings;

    @Inject
    Workouts workouts;

    @POST
    @Path("/{id}/reread")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "rereadWorkout",
            summary = "Read the original of a workout of yours once more",
            description =
                    "A workout keeps the figures of the rules by which it was taken in. This makes it anew by those of"
                            + " today, with all changes made since; words, visibility, zone and sport stay. What several sources"
                            + " say together is put together anew of what was read of each when it came.")
    @APIResponse(
            responseCode = "200",
            description = "The workout as it is now.",
            content = @Content(schema = @Schema(implementation = WorkoutWithPoints.class)))
    @MayRefuse({"workout-not-found", "if-match-required", "stale-version", "workout-without-original"})
    public Response reread(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var workout = new WorkoutId(id);
        return EditBasis.answer(
                rereadings.reread(caller, workout, EditBasis.version(ifMatch, () -> workouts.find(caller, workout))));
    }
}
