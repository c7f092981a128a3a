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
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stadion.api.Api;
import org.stadion.api.http.EditBasis;
import org.stadion.api.http.Parameters;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.api.problem.Refusal;
import org.stadion.identity.AthleteId;
import org.stadion.runtime.ObjectStore;
import org.stadion.workouts.StreamsView;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.Workouts;
import org.stadion.workouts.Workouts.Resolution;
import org.stadion.workouts.Workouts.StreamWish;

/** What was measured during a workout, and the file that it came in. */
@Path("/workouts")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workouts")
public class TelemetryResource {

    private static final int LONGEST_KEYS = 1_000;

    /** Three years of seconds. */
    private static final double LONGEST = 1e8;

    private static final String LONGEST_TEXT = "100000000";

    @Inject
    AthleteId caller;

    @Inject
    Workouts workouts;

    @Inject
    ObjectStore objects;

    @GET
    @Path("/{id}/streams")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getStreams",
            summary = "Read a workout's samples",
            description = "All streams have the same length; a sample that is missing is null. `latlng` holds pairs."
                    + " A part of the time comes in all its detail; `time` still counts from the first sample."
                    + " `gap_speed` (grade-adjusted) and `w_prime_balance` (yours only) are computed for those who name"
                    + " them.")
    @APIResponse(
            responseCode = "200",
            description = "The streams asked for, as far as the workout has them.",
            content = @Content(schema = @Schema(implementation = StreamsView.class)))
    @MayRefuse({"workout-not-found", "parameter-invalid", "stream-key-unknown"})
    public Response streams(
            @PathParam("id") UUID id,
            @QueryParam("keys")
                    @Parameter(
                            description = "Streams, separated by commas; absent for all.",
                            example = "time,heartrate,latlng",
                            schema = @Schema(type = SchemaType.STRING, maxLength = LONGEST_KEYS))
                    @Nullable
                    String keys,
            @QueryParam("resolution")
                    @Parameter(
                            description = "How many samples at the most: low 100, medium 1000, high 10000, full all.",
                            schema =
                                    @Schema(
                                            enumeration = {"low", "medium", "high", "full"},
                                            defaultValue = "full"))
                    @Nullable
                    String resolution,
            @QueryParam("from_s")
                    @Parameter(
                            description = "Seconds from the first sample; only samples from then on.",
                            schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = LONGEST_TEXT))
                    @Nullable
                    String fromS,
            @QueryParam("to_s")
                    @Parameter(
                            description = "Seconds from the first sample; only samples up to then.",
                            schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = LONGEST_TEXT))
                    @Nullable
                    String toS) {
        var samples = Parameters.word("resolution", resolution, Resolution.class, Resolution.FULL);
        var from = Parameters.decimal("from_s", fromS, 0, LONGEST);
        var to = Parameters.decimal("to_s", toS, 0, LONGEST);
        if (from != null && to != null && from > to) {
            throw Refusal.ofParameter("to_s", "out_of_order", "it must not come before from_s");
        }
        var view = workouts.streams(caller, new WorkoutId(id), new StreamWish(keys(keys), samples, from, to));
        return EditBasis.answer(view, view.basis());
    }

    @GET
    @Path("/{id}/original")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "getOriginal", summary = "Download the file a workout of yours came in, byte for byte")
    @MayRefuse({"workout-not-found", "original-not-found"})
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response original(@PathParam("id") UUID id) {
        return Attachment.original(workouts.original(caller, new WorkoutId(id)), objects);
    }

    private static Set<String> keys(@Nullable String keys) {
        if (keys == null || keys.isBlank()) {
            return Set.of();
        }
        return Arrays.stream(Parameters.text("keys", keys, LONGEST_KEYS).split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
