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
import org.stadion.workouts.Statistics;
import org.stadion.workouts.StatisticsView;

/** What the caller did, summed up. */
@Path("/me/statistics")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class StatisticsResource {

    @Inject
    AthleteId caller;

    @Inject
    Statistics statistics;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getStatistics",
            summary = "How much did you do in each period?",
            description =
                    "By the clock where each workout began; weeks begin as your profile says. The last twelve periods"
                            + " unless you say otherwise.")
    @MayRefuse({"parameter-invalid", "sport-unknown", "day-span-invalid"})
    public StatisticsView sums(@BeanParam PeriodWish period, @BeanParam SportWish sport, @BeanParam SeriesWishes days) {
        return statistics.sums(caller, period.period(), sport.orAll(), days.span());
    }
}
