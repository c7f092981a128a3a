package org.stadion.api.profiles;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stadion.api.Api;
import org.stadion.api.http.EditBasis;
import org.stadion.api.http.OnceOnly;
import org.stadion.api.http.Paging;
import org.stadion.api.http.Parameters;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.profiles.MeasurementId;
import org.stadion.profiles.MeasurementKind;
import org.stadion.profiles.MeasurementView;
import org.stadion.profiles.Measurements;
import org.stadion.profiles.Measurements.Reading;

/** The caller's own weight, thresholds and heart rates, each with the day from which it holds. */
@Path("/me/measurements")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
public class MeasurementsResource {

    private static final String PATH = "me/measurements/";

    @Inject
    AthleteId caller;

    @Inject
    Measurements measurements;

    @Inject
    OnceOnly once;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "listMeasurements",
            summary = "List what you measured of yourself, latest day first",
            description = "Only you see these. A workout is analysed with the values that held on its day.")
    @MayRefuse({"parameter-invalid", "cursor-unreadable"})
    public Page<MeasurementView> list(
            @QueryParam("kind")
                    @Parameter(
                            description = "Only values of this kind; absent for all.",
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "weight",
                                                "height",
                                                "ftp",
                                                "threshold_heart_rate",
                                                "max_heart_rate",
                                                "resting_heart_rate",
                                                "critical_power",
                                                "w_prime",
                                                "run_threshold_speed",
                                                "swim_critical_speed"
                                            }))
                    @Nullable
                    String kind,
            @BeanParam Paging paging) {
        var kinds = Optional.ofNullable(kind)
                .filter(word -> !word.isEmpty())
                .map(word -> Set.of(Parameters.word("kind", word, MeasurementKind.class, MeasurementKind.WEIGHT)))
                .orElseGet(Set::of);
        return measurements.list(caller, kinds, paging.request());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "getMeasurement", summary = "Read one value")
    @APIResponse(
            responseCode = "200",
            description = "The value; its ETag is for If-Match.",
            content = @Content(schema = @Schema(implementation = MeasurementView.class)))
    @MayRefuse("measurement-not-found")
    public Response find(@PathParam("id") UUID id) {
        return EditBasis.answer(measurements.find(caller, new MeasurementId(id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "addMeasurement",
            summary = "Add a value that holds from a day on",
            description = "Workouts from that day on, up to the next value of the kind, are analysed anew.")
    @APIResponse(
            responseCode = "201",
            description = "The value.",
            content = @Content(schema = @Schema(implementation = MeasurementView.class)))
    @MayRefuse({"request-invalid", "unknown-field", "measurement-invalid", "measurement-exists", "too-many-measurements"
    })
    public Response add(
            @HeaderParam(OnceOnly.HEADER)
                    @Parameter(
                            description = "Repeated within 24 hours, the same key gives the same answer.",
                            schema = @Schema(pattern = OnceOnly.KEY_PATTERN, maxLength = 255))
                    @Nullable
                    String key,
            @NotNull @Valid NewMeasurement body) {
        return once.create(
                caller,
                key,
                "POST me/measurements",
                body,
                () -> measurements.add(caller, body.kind(), new Reading(body.validFrom(), body.value())),
                added -> PATH + added.id());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "correctMeasurement",
            summary = "Correct a value or its day",
            description = "Workouts of all days for which this makes a difference are analysed anew.")
    @APIResponse(
            responseCode = "200",
            description = "The value as it is now.",
            content = @Content(schema = @Schema(implementation = MeasurementView.class)))
    @MayRefuse({
        "measurement-not-found",
        "if-match-required",
        "stale-version",
        "request-invalid",
        "unknown-field",
        "measurement-invalid",
        "measurement-exists"
    })
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CorrectedMeasurement body) {
        var measurement = new MeasurementId(id);
        var reading = new Reading(body.validFrom(), body.value());
        return EditBasis.answer(measurements.change(
                caller,
                measurement,
                EditBasis.version(ifMatch, () -> measurements.find(caller, measurement)),
                reading));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "deleteMeasurement",
            summary = "Delete a value",
            description = "The value before it holds instead, and workouts are analysed anew with that.")
    @MayRefuse({"measurement-not-found", "if-match-required", "stale-version"})
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var measurement = new MeasurementId(id);
        measurements.delete(
                caller, measurement, EditBasis.version(ifMatch, () -> measurements.find(caller, measurement)));
    }

    /** A value to be kept. */
    @Schema(examples = "{\"kind\": \"FTP\", \"value\": 250, \"valid_from\": \"2026-01-03\"}")
    public record NewMeasurement(
            @NotNull MeasurementKind kind,
            @NotNull Double value,

            @NotNull @Schema(description = "In your own calendar.", examples = "2026-01-03")
            LocalDate validFrom) {}

    /** What a value should have been. */
    @Schema(examples = "{\"value\": 255, \"valid_from\": \"2026-01-10\"}")
    public record CorrectedMeasurement(
            @NotNull Double value,

            @NotNull @Schema(description = "In your own calendar.", examples = "2026-01-10")
            LocalDate validFrom) {}
}
