package org.stadion.api.workouts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stadion.api.Api;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.workouts.Equipment;
import org.stadion.workouts.GearId;
import org.stadion.workouts.GearView;
import org.stadion.workouts.WorkoutId;

/** What was worn and ridden in a workout of the caller's. */
@Path("/workouts/{id}/gear")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gear")
public class WorkoutGearResource {

    /** Body of {@code PUT /workouts/{id}/gear}. */
    @Schema(
            description = "All the gear that was used.",
            examples = "{\"gear\": [\"0192f4c1-7b2e-7c43-9a51-5a0a4b0e7a01\"]}")
    public record UsedGear(
            @Schema(maxItems = Equipment.MOST_PER_WORKOUT) @NotNull @Size(max = Equipment.MOST_PER_WORKOUT)
            List<@NotNull GearId> gear) {}

    @Inject
    AthleteId caller;

    @Inject
    Equipment equipment;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "listWorkoutGear", summary = "List the gear used in a workout of yours")
    @MayRefuse("workout-not-found")
    public Page<GearView> list(@PathParam("id") UUID id) {
        return new Page<>(equipment.ofWorkout(caller, new WorkoutId(id)), null);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "useGear", summary = "Say which gear was used in a workout of yours: all of it")
    @MayRefuse({"workout-not-found", "gear-not-found", "gear-invalid", "request-invalid", "unknown-field"})
    public Page<GearView> use(@PathParam("id") UUID id, @NotNull @Valid UsedGear used) {
        return new Page<>(equipment.use(caller, new WorkoutId(id), Set.copyOf(used.gear())), null);
    }
}
