package org.stadion.api.workouts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stadion.api.Api;
import org.stadion.api.http.EditBasis;
import org.stadion.api.http.Tags;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.Edits;
import org.stadion.workouts.Edits.EditView;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.Workouts;

/** Changes of recordings: each can be taken back, and the original stays as it is. */
@Path("/workouts")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workouts")
public class EditsResource {

    @Inject
    AthleteId caller;

    @Inject
    Edits edits;

    @Inject
    Workouts workouts;

    /** Changes in the order in which they were made. */
    @Schema(name = "EditHistory", description = "What was changed in a recording, the first change first.")
    public record History(List<EditView> items) {}

    @GET
    @Path("/{id}/edits")
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "listEdits", summary = "Read what you changed in a recording of yours")
    @MayRefuse("workout-not-found")
    public History history(@PathParam("id") UUID id) {
        return new History(edits.history(caller, new WorkoutId(id)));
    }

    @POST
    @Path("/{id}/edits")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "changeRecording",
            summary = "Crop a recording of yours, correct its distance or sport, or restore it",
            description =
                    "Streams, laps and figures are made anew of the original and of all changes. RESTORE drops the"
                            + " crops and corrections since the last split or merge.")
    @APIResponse(
            responseCode = "200",
            description = "The workout as it is now.",
            content = @Content(schema = @Schema(implementation = WorkoutWithPoints.class)))
    @MayRefuse({
        "workout-not-found",
        "if-match-required",
        "stale-version",
        "request-invalid",
        "unknown-field",
        "workout-edit-invalid",
        "edit-without-samples",
        "edit-leaves-nothing",
        "distance-implausible",
        "edit-history-full",
        "workout-without-original"
    })
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EditBody edit) {
        var workout = new WorkoutId(id);
        return EditBasis.answer(edits.edit(
                caller, workout, EditBasis.version(ifMatch, () -> workouts.find(caller, workout)), edit.wish()));
    }

    @DELETE
    @Path("/{id}/edits/last")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "undoEdit",
            summary = "Take back the last change of a recording of yours",
            description = "A split part goes back into the workout that it came from, whichever of the two is asked;"
                    + " merged workouts come back under their old ids.")
    @APIResponse(
            responseCode = "200",
            description = "The workout as it was before the change.",
            content = @Content(schema = @Schema(implementation = WorkoutWithPoints.class)))
    @MayRefuse({
        "workout-not-found",
        "if-match-required",
        "stale-version",
        "nothing-to-undo",
        "edit-not-last",
        "workout-without-original"
    })
    public Response undo(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var workout = new WorkoutId(id);
        return EditBasis.answer(
                edits.undo(caller, workout, EditBasis.version(ifMatch, () -> workouts.find(caller, workout))));
    }

    @POST
    @Path("/{id}/split")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "splitWorkout",
            summary = "Make two workouts of one of yours",
            description = "The first keeps its id, its words and all that hangs on it.")
    @APIResponse(
            responseCode = "200",
            description = "Both parts; the ETag is that of the first.",
            content = @Content(schema = @Schema(implementation = SplitWorkouts.class)))
    @MayRefuse({
        "workout-not-found",
        "if-match-required",
        "stale-version",
        "request-invalid",
        "unknown-field",
        "edit-without-samples",
        "split-outside-workout",
        "edit-history-full",
        "workout-of-several-sources",
        "workout-without-original"
    })
    public Response split(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull SplitBody split) {
        var workout = new WorkoutId(id);
        var parts = edits.split(
                caller, workout, EditBasis.version(ifMatch, () -> workouts.find(caller, workout)), split.atS());
        return Response.ok(new SplitWorkouts(parts.first().id(), parts.second().id()))
                .tag(Tags.of(parts.first().version()))
                .build();
    }

    @POST
    @Path("/{id}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "mergeWorkouts",
            summary = "Make one workout of yours of several that followed one another",
            description =
                    "It keeps its id and its words; the time between two becomes a pause. The others are gone until"
                            + " the merge is undone.")
    @APIResponse(
            responseCode = "200",
            description = "The workout as it is now.",
            content = @Content(schema = @Schema(implementation = WorkoutWithPoints.class)))
    @MayRefuse({
        "workout-not-found",
        "if-match-required",
        "stale-version",
        "request-invalid",
        "unknown-field",
        "workout-edit-invalid",
        "edit-without-samples",
        "merge-overlap",
        "edit-history-full",
        "workout-without-original"
    })
    public Response merge(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid MergeBody merge) {
        var workout = new WorkoutId(id);
        var others = merge.with().stream().map(WorkoutId::new).toList();
        return EditBasis.answer(
                edits.merge(caller, workout, EditBasis.version(ifMatch, () -> workouts.find(caller, workout)), others));
    }
}
