package org.stadion.api.workouts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stadion.api.Api;
import org.stadion.api.http.EditBasis;
import org.stadion.api.http.OnceOnly;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.ManualEntries;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.Workouts;

/** Workouts that the athlete types in. */
@Path("/workouts")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workouts")
public class ManualEntriesResource {

    @Inject
    AthleteId caller;

    @Inject
    ManualEntries entries;

    @Inject
    Workouts workouts;

    @Inject
    OnceOnly once;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "enterWorkout",
            summary = "Type in a workout that nothing recorded",
            description = "Its source is `manual`, it has no streams, and its figures can be typed anew.")
    @APIResponse(
            responseCode = "201",
            description = "The new workout; Location says where.",
            content = @Content(schema = @Schema(implementation = WorkoutWithPoints.class)))
    @MayRefuse({
        "request-invalid",
        "unknown-field",
        "manual-entry-invalid",
        "workout-edit-invalid",
        "idempotency-key-reused",
        "idempotency-key-in-use",
        "idempotency-key-unusable"
    })
    public Response enter(
            @HeaderParam(OnceOnly.HEADER)
                    @Parameter(
                            description = "Repeated within 24 hours, the same key gives the same answer.",
                            schema = @Schema(pattern = OnceOnly.KEY_PATTERN, maxLength = 255))
                    @Nullable
                    String key,
            @NotNull NewWorkout workout) {
        return once.create(
                caller,
                key,
                "POST workouts",
                workout,
                () -> entries.enter(caller, workout.entry(), workout.words()),
                entered -> "workouts/" + entered.id());
    }

    @PUT
    @Path("/{id}/entry")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "reviseWorkoutEntry",
            summary = "Type in anew the figures of a workout of yours that was typed in",
            description = "All of them: what is absent is not known any more. Words are changed by PATCH.")
    @APIResponse(
            responseCode = "200",
            description = "The workout as it is now.",
            content = @Content(schema = @Schema(implementation = WorkoutWithPoints.class)))
    @MayRefuse({
        "workout-not-found",
        "workout-not-entered",
        "if-match-required",
        "stale-version",
        "request-invalid",
        "unknown-field",
        "manual-entry-invalid"
    })
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull EntryBody figures) {
        var workout = new WorkoutId(id);
        long version = EditBasis.version(ifMatch, () -> workouts.find(caller, workout));
        return EditBasis.answer(entries.revise(caller, workout, version, figures.entry()));
    }
}
