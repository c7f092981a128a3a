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
import org.stadion.workouts.FitnessView;
import org.stadion.workouts.TrainingLoads;

/** The caller's training load over time. */
@Path("/me/fitness")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class FitnessResource {

    @Inject
    AthleteId caller;

    @Inject
    TrainingLoads loads;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getFitness",
            summary = "How does your training add up?",
            description =
                    "Load, fitness (CTL), fatigue (ATL), form (TSB), monotony, strain, acute to chronic load and the"
                            + " impulse-response model, a day each; the last 90 days unless you say otherwise, at most two years.")
    @MayRefuse({"parameter-invalid", "day-span-invalid"})
    public FitnessView fitness(@BeanParam SeriesWishes days) {
        return loads.fitness(caller, days.span());
    }
}
