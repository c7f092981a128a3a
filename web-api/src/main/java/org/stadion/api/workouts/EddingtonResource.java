package org.stadion.api.workouts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stadion.api.Api;
import org.stadion.api.http.Parameters;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.EddingtonView;
import org.stadion.workouts.Statistics;
import org.stadion.workouts.Statistics.Unit;

/** The caller's Eddington number. */
@Path("/me/eddington")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class EddingtonResource {

    @Inject
    AthleteId caller;

    @Inject
    Statistics statistics;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getEddington",
            summary = "What is your Eddington number?",
            description = "The largest number of which you covered as many units on as many days.")
    @MayRefuse({"parameter-invalid", "sport-unknown"})
    public EddingtonView eddington(
            @BeanParam SportWish sport,
            @QueryParam("unit")
                    @Parameter(
                            description = "In what distances are counted.",
                            schema =
                                    @Schema(
                                            enumeration = {"km", "mile"},
                                            defaultValue = "km"))
                    @Nullable
                    String unit) {
        return statistics.eddington(caller, sport.orAll(), Parameters.word("unit", unit, Unit.class, Unit.KM));
    }
}
