package org.stadion.api.workouts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stadion.api.Api;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.EffortsView;
import org.stadion.workouts.MatchesView;
import org.stadion.workouts.Records;
import org.stadion.workouts.Routes;
import org.stadion.workouts.WorkoutId;

/** A workout among others. */
@Path("/workouts")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workouts")
public class ComparisonsResource {

    @Inject
    AthleteId caller;

    @Inject
    Records records;

    @Inject
    Routes routes;

    @GET
    @Path("/{id}/efforts")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getEfforts",
            summary = "What was best in a workout?",
            description =
                    "The shortest time over each distance, and the highest mean over each duration. The owner also"
                            + " learns where each stood when it was set, and where it stands.")
    @MayRefuse("workout-not-found")
    public EffortsView efforts(@PathParam("id") UUID id) {
        return records.efforts(caller, new WorkoutId(id));
    }

    @GET
    @Path("/{id}/matches")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getMatches",
            summary = "How did you do on the same course before and after?",
            description =
                    "Your workouts that followed this one's course in the same direction, in the order of their start.")
    @MayRefuse("workout-not-found")
    public MatchesView matches(@PathParam("id") UUID id) {
        return routes.matches(caller, new WorkoutId(id));
    }
}
