package org.stadion.api.workouts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stadion.api.Api;
import org.stadion.api.http.Paging;
import org.stadion.api.http.Parameters;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.profiles.MeasurementKind;
import org.stadion.profiles.Measurements.Reading;
import org.stadion.workouts.RecomputationId;
import org.stadion.workouts.RecomputationView;
import org.stadion.workouts.RecomputationView.Difference;
import org.stadion.workouts.Recomputations;
import org.stadion.workouts.Recomputations.Supposed;
import org.stadion.workouts.Recomputations.Wish;

/** The caller's ledger of recomputations. */
@Path("/me/recomputations")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
public class RecomputationsResource {

    @Inject
    AthleteId caller;

    @Inject
    Recomputations recomputations;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "listRecomputations", summary = "List recomputations of your workouts, latest first")
    @MayRefuse({"parameter-invalid", "cursor-unreadable"})
    public Page<RecomputationView> list(@BeanParam Paging paging) {
        return recomputations.list(caller, paging.request());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "requestRecomputation",
            summary = "Have your workouts analysed anew, or learn what would differ",
            description =
                    "What a changed measurement or setting asks for is done by itself; this is for a look ahead and for"
                            + " doubts. A dry run keeps nothing: it tells differences, also with a measurement that you"
                            + " only think of.")
    @APIResponse(
            responseCode = "202",
            description = "The entry of the ledger; read it again for its progress.",
            content = @Content(schema = @Schema(implementation = RecomputationView.class)))
    @MayRefuse({
        "request-invalid",
        "unknown-field",
        "parameter-invalid",
        "recomputation-invalid",
        "too-many-recomputations"
    })
    public Response request(
            @QueryParam("dry_run")
                    @Parameter(
                            description = "Whether to tell differences only.",
                            schema =
                                    @Schema(
                                            enumeration = {"true", "false"},
                                            defaultValue = "false"))
                    @Nullable
                    String dryRun,
            @NotNull @Valid RecomputationRequest body) {
        var dry = Parameters.word("dry_run", dryRun, Answer.class, Answer.FALSE) == Answer.TRUE;
        var measurement = body.measurement();
        var supposed = measurement == null
                ? null
                : new Supposed(measurement.kind(), new Reading(measurement.validFrom(), measurement.value()));
        var entry = recomputations.request(caller, new Wish(dry, body.from(), supposed));
        return Response.accepted(entry)
                .location(URI.create("me/recomputations/" + entry.id()))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "getRecomputation", summary = "Read how far a recomputation is")
    @MayRefuse("recomputation-not-found")
    public RecomputationView find(@PathParam("id") UUID id) {
        return recomputations.find(caller, new RecomputationId(id));
    }

    @GET
    @Path("/{id}/differences")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "listDifferences",
            summary = "List what differs from before, workout by workout",
            description = "Kept for 90 days.")
    @MayRefuse({"recomputation-not-found", "parameter-invalid", "cursor-unreadable"})
    public Page<Difference> differences(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return recomputations.differences(caller, new RecomputationId(id), paging.request());
    }

    enum Answer {
        TRUE,
        FALSE
    }

    /** What is asked for. */
    @Schema(examples = "{\"measurement\": {\"kind\": \"FTP\", \"value\": 260, \"valid_from\": \"2026-01-03\"}}")
    public record RecomputationRequest(
            @Schema(description = "First day; absent for your whole history.", examples = "2026-01-03") @Nullable
            LocalDate from,

            @Valid @Schema(description = "A value to suppose; only in a dry run.") @Nullable
            SupposedMeasurement measurement) {}

    /** A value that is only thought of. */
    public record SupposedMeasurement(
            @NotNull MeasurementKind kind,
            @NotNull Double value,
            @NotNull LocalDate validFrom) {}
}
