package org.stadion.api.workouts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stadion.api.Api;
import org.stadion.api.http.Parameters;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.Trends;
import org.stadion.workouts.Trends.Signal;
import org.stadion.workouts.ZoneTrendView;

/** How the caller's time was spent, zone by zone. */
@Path("/me/zones")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class ZonesResource {

    @Inject
    AthleteId caller;

    @Inject
    Trends trends;

    @GET
    @Path("/{signal}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getZoneTrend",
            summary = "How much time did you spend in each zone?",
            description = "By week, month or year; each workout counts by the zones that held on its day. Times by"
                    + " different scales are not added up. The last twelve periods (two years) unless you say otherwise,"
                    + " at most two years.")
    @MayRefuse({"parameter-invalid", "sport-unknown", "day-span-invalid"})
    public ZoneTrendView zones(
            @PathParam("signal") @Parameter(schema = @Schema(enumeration = {"heart_rate", "power", "pace"}))
                    String signal,
            @BeanParam PeriodWish period,
            @BeanParam SportWish sport,
            @BeanParam SeriesWishes days) {
        return trends.zones(
                caller,
                Parameters.word("signal", signal, Signal.class, Signal.HEART_RATE),
                period.period(),
                sport.orAll(),
                days.span());
    }
}
