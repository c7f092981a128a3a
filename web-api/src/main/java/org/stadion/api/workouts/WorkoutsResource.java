package org.stadion.api.workouts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stadion.api.Api;
import org.stadion.api.http.EditBasis;
import org.stadion.api.http.MediaTypes;
import org.stadion.api.http.Paging;
import org.stadion.api.http.Tags;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.gamification.Points;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.WorkoutSummary;
import org.stadion.workouts.WorkoutView;
import org.stadion.workouts.Workouts;

/** Workouts: the caller's own, and those of others that the caller may see. */
@Path("/workouts")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workouts")
public class WorkoutsResource {

    private static final int DIGEST = 8;

    @Inject
    AthleteId caller;

    @Inject
    Workouts workouts;

    @Inject
    Points points;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "listWorkouts", summary = "List your workouts, latest start first")
    @MayRefuse({"parameter-invalid", "cursor-unreadable"})
    public Page<WorkoutSummary> list(@BeanParam WorkoutWishes wishes, @BeanParam Paging paging) {
        return workouts.list(caller, wishes.filter(), paging.request());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getWorkout",
            summary = "Read a workout",
            description = "A figure that cannot be computed says why: `{\"value\": null, \"reason\": \"no_power\"}`.")
    @APIResponse(
            responseCode = "200",
            description = "The workout; its ETag is for If-Match.",
            content = @Content(schema = @Schema(implementation = WorkoutWithPoints.class)))
    @MayRefuse("workout-not-found")
    public Response find(@PathParam("id") UUID id) {
        return tagged(workouts.find(caller, new WorkoutId(id)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "editWorkout", summary = "Change words, rating, tags, sport or visibility of your workout")
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
        "workout-edit-invalid"
    })
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull WorkoutPatch patch) {
        var workout = new WorkoutId(id);
        long version = EditBasis.version(ifMatch, () -> workouts.find(caller, workout));
        return tagged(workouts.edit(caller, workout, version, patch.edit()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "deleteWorkout",
            summary = "Delete your workout",
            description = "Its telemetry, its points and its post go with it.")
    @MayRefuse({"workout-not-found", "if-match-required", "stale-version"})
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var workout = new WorkoutId(id);
        workouts.delete(caller, workout, EditBasis.version(ifMatch, () -> workouts.find(caller, workout)));
    }

    private Response tagged(WorkoutView workout) {
        var earned = workout.own() ? points.ofWorkout(caller, workout.id().value()) : OptionalLong.empty();
        return Response.ok(new WorkoutWithPoints(workout, earned))
                .tag(tag(workout, earned))
                .build();
    }

    /** Points come later, and legs of a race go, without a new version of the workout. */
    static EntityTag tag(WorkoutView workout, OptionalLong earned) {
        var others = new StringBuilder();
        earned.ifPresent(points -> others.append('p').append(points));
        var race = workout.multisport();
        if (race != null) {
            others.append('l').append(Tags.digest(race.legs().toString()), 0, DIGEST);
        }
        return others.isEmpty() ? Tags.of(workout.version()) : Tags.of(workout.version(), others.toString());
    }
}
