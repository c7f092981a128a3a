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
import org.stadion.workouts.BestCurveView;
import org.stadion.workouts.Records;
import org.stadion.workouts.Records.Measure;

/** The caller's best means over all durations. */
@Path("/me/curves")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class CurvesResource {

    @Inject
    AthleteId caller;

    @Inject
    Records records;

    @GET
    @Path("/{measure}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getCurve",
            summary = "What is your best mean over each duration?",
            description = "From a second to six hours, of the last 90 days unless you say otherwise.")
    @MayRefuse({"parameter-invalid", "sport-unknown", "day-span-invalid"})
    public BestCurveView curve(
            @PathParam("measure") @Parameter(schema = @Schema(enumeration = {"power", "heart_rate", "speed"}))
                    String measure,
            @BeanParam SportWish sport,
            @BeanParam SeriesWishes days) {
        return records.curve(
                caller, Parameters.word("measure", measure, Measure.class, Measure.POWER), sport.orAll(), days.span());
    }
}
