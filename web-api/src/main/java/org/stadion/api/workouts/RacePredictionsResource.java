package org.stadion.api.workouts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stadion.api.Api;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.Forecasts;
import org.stadion.workouts.RacePredictionsView;

/** What the caller can be expected to race. */
@Path("/me/race-predictions")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class RacePredictionsResource {

    @Inject
    AthleteId caller;

    @Inject
    Forecasts forecasts;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getRacePredictions",
            summary = "How fast could you race, and at which pace should you train?",
            description =
                    "By VDOT, Riegel and Cameron, from the best running effort of 4 minutes to 4 hours of the last"
                            + " 90 days unless you say otherwise.")
    @MayRefuse({"parameter-invalid", "day-span-invalid"})
    public RacePredictionsView predictions(@BeanParam SeriesWishes days) {
        return forecasts.races(caller, days.span());
    }
}
