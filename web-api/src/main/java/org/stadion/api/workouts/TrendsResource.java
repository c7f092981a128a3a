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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stadion.api.Api;
import org.stadion.api.http.Parameters;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.FigureTrendView;
import org.stadion.workouts.Trends;

/** How the caller's figures develop from workout to workout. */
@Path("/me/trends")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class TrendsResource {

    private static final int LONGEST_NAME = 40;

    @Inject
    AthleteId caller;

    @Inject
    Trends trends;

    @GET
    @Path("/{figure}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getFigureTrend",
            summary = "How does a figure develop from workout to workout?",
            description =
                    "Any figure of the analysis, each workout with its value and the algorithm that made it, or the"
                            + " reason why it is missing. The last 90 days unless you say otherwise, at most two years and the"
                            + " latest 2000 workouts.")
    @MayRefuse({"parameter-invalid", "figure-unknown", "sport-unknown", "day-span-invalid"})
    public FigureTrendView figure(
            @PathParam("figure")
                    @Parameter(
                            description = "Name of a figure, as the analysis of a workout has it.",
                            example = "efficiency_factor",
                            schema = @Schema(type = SchemaType.STRING, maxLength = LONGEST_NAME))
                    String figure,
            @BeanParam SportWish sport,
            @BeanParam SeriesWishes days) {
        return trends.figure(caller, Parameters.text("figure", figure, LONGEST_NAME), sport.orAll(), days.span());
    }
}
