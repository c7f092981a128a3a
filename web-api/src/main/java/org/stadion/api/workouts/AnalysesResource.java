package org.stadion.api.workouts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stadion.api.Api;
import org.stadion.api.http.Parameters;
import org.stadion.api.http.Tags;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Json;
import org.stadion.workouts.Analyses;
import org.stadion.workouts.Analyses.SplitUnit;
import org.stadion.workouts.Analyses.Spread;
import org.stadion.workouts.DistributionView;
import org.stadion.workouts.ElevationView;
import org.stadion.workouts.SplitsView;
import org.stadion.workouts.WorkoutAnalysisView;
import org.stadion.workouts.WorkoutId;

/** What is found in a workout. */
@Path("/workouts")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workouts")
public class AnalysesResource {

    private static final double NARROWEST = 0.1;
    private static final double WIDEST = 500;

    @Inject
    AthleteId caller;

    @Inject
    Analyses analyses;

    @GET
    @Path("/{id}/analysis")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getAnalysis",
            summary = "Read the analysis of a workout",
            description =
                    "Every figure is a value with the algorithm that made it, or says why there is none. The values that"
                            + " held on the day of the workout were used, and are listed. Figures from which values of the"
                            + " athlete's body could be told are `private` to everybody else.")
    @APIResponse(
            responseCode = "200",
            description = "The analysis.",
            content = @Content(schema = @Schema(implementation = WorkoutAnalysisView.class)))
    @MayRefuse("workout-not-found")
    public Response analysis(@PathParam("id") UUID id) {
        var analysis = analyses.analysis(caller, new WorkoutId(id));
        return Response.ok(analysis).tag(analysis.tag()).build();
    }

    @GET
    @Path("/{id}/splits")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getSplits",
            summary = "Read a workout's splits of a kilometre or a mile",
            description = "The moment at which a distance was reached lies between two samples and is interpolated.")
    @APIResponse(
            responseCode = "200",
            description = "The splits; none without distance.",
            content = @Content(schema = @Schema(implementation = SplitsView.class)))
    @MayRefuse({"workout-not-found", "parameter-invalid"})
    public Response splits(
            @PathParam("id") UUID id,
            @QueryParam("unit")
                    @Parameter(
                            description = "How long a split is.",
                            schema =
                                    @Schema(
                                            enumeration = {"km", "mile"},
                                            defaultValue = "km"))
                    @Nullable
                    String unit) {
        var splits = analyses.splits(
                caller, new WorkoutId(id), Parameters.word("unit", unit, SplitUnit.class, SplitUnit.KM));
        // The owner's settings change splits too, and not the workout's version.
        return Response.ok(splits)
                .tag(Tags.of(splits.version(), Tags.digest(Json.write(splits))))
                .build();
    }

    @GET
    @Path("/{id}/elevation")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getElevation",
            summary = "Compare a workout's ascent by several methods",
            description =
                    "On one recording two methods may differ by a third: compare a figure of another program with that"
                            + " of its own method only.")
    @APIResponse(
            responseCode = "200",
            description = "What is shown with the workout, and what each method makes of its samples.",
            content = @Content(schema = @Schema(implementation = ElevationView.class)))
    @MayRefuse("workout-not-found")
    public Response elevation(@PathParam("id") UUID id) {
        var elevation = analyses.elevation(caller, new WorkoutId(id));
        return Response.ok(elevation).tag(Tags.of(elevation.version())).build();
    }

    @GET
    @Path("/{id}/distribution/{signal}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getDistribution",
            summary = "How long had a signal of a workout which value?",
            description = "Bins of 5 beats a minute, 25 W or 0.5 m/s unless you say otherwise.")
    @APIResponse(
            responseCode = "200",
            description = "The bins; none without the signal.",
            content = @Content(schema = @Schema(implementation = DistributionView.class)))
    @MayRefuse({"workout-not-found", "parameter-invalid"})
    public Response distribution(
            @PathParam("id") UUID id,
            @PathParam("signal") @Parameter(schema = @Schema(enumeration = {"heart_rate", "power", "speed"}))
                    String signal,
            @QueryParam("width")
                    @Parameter(
                            description = "Of a bin, in the unit of the signal.",
                            schema = @Schema(type = SchemaType.NUMBER, minimum = "0.1", maximum = "500"))
                    @Nullable
                    String width) {
        var wide = Parameters.decimal("width", width, NARROWEST, WIDEST);
        var distribution = analyses.distribution(
                caller,
                new WorkoutId(id),
                Parameters.word("signal", signal, Spread.class, Spread.HEART_RATE),
                wide == null ? 0 : wide);
        return Response.ok(distribution).tag(Tags.of(distribution.version())).build();
    }
}
