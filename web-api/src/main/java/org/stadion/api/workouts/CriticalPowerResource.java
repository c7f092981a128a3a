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
import org.stadion.workouts.CriticalPowerView;
import org.stadion.workouts.Forecasts;

/** How long the caller can hold which power. */
@Path("/me/critical-power")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class CriticalPowerResource {

    @Inject
    AthleteId caller;

    @Inject
    Forecasts forecasts;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getCriticalPower",
            summary = "What are your critical power and W'?",
            description =
                    "Fitted to your best powers over 2 to 20 minutes of the last 90 days unless you say otherwise;"
                            + " of cycling unless you name another sport.")
    @MayRefuse({"parameter-invalid", "sport-unknown", "day-span-invalid"})
    public CriticalPowerView criticalPower(@BeanParam SportWish sport, @BeanParam SeriesWishes days) {
        return forecasts.criticalPower(caller, sport.or("cycling"), days.span());
    }
}
