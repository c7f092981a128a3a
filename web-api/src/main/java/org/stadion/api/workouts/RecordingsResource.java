package org.stadion.api.workouts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stadion.api.Api;
import org.stadion.api.http.LargerBody;
import org.stadion.api.http.MediaTypes;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.api.workouts.RecordingBodies.NewRecording;
import org.stadion.api.workouts.RecordingBodies.RecordingCommand;
import org.stadion.api.workouts.RecordingBodies.RecordingPatch;
import org.stadion.api.workouts.RecordingBodies.SampleColumns;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.workouts.LiveView;
import org.stadion.workouts.RecordingId;
import org.stadion.workouts.RecordingView;
import org.stadion.workouts.Recordings;

/** Recordings: begun, fed and ended by their athlete, and watched by those who may. */
@Path("/recordings")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recordings")
public class RecordingsResource {

    /** Ten thousand samples of sixteen channels as JSON. */
    static final int MOST_BYTES = 4_000_000;

    @Inject
    AthleteId caller;

    @Inject
    Recordings recordings;

    @Inject
    Followers followers;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "startRecording",
            summary = "Begin a recording",
            description = "Begun again with the same id it is the same recording, so a client may repeat it at will.")
    @APIResponse(
            responseCode = "201",
            description = "The recording; Location says where.",
            content = @Content(schema = @Schema(implementation = RecordingView.class)))
    @MayRefuse({
        "request-invalid",
        "unknown-field",
        "recording-invalid",
        "recording-id-reused",
        "recording-limit-reached"
    })
    public Response start(@NotNull @Valid NewRecording recording) {
        var started = recordings.start(caller, recording.id(), recording.start());
        return Response.created(URI.create("recordings/" + started.id()))
                .entity(started)
                .build();
    }

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "listOpenRecordings",
            summary = "List your recordings that are still to become workouts, the latest first")
    public Page<RecordingView> open() {
        return new Page<>(recordings.open(caller), null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "getRecording", summary = "How far is a recording of yours?")
    @MayRefuse("recording-not-found")
    public RecordingView find(@PathParam("id") UUID id) {
        return recordings.find(caller, new RecordingId(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "changeLiveRecording",
            summary = "Change who may watch a recording, or its title",
            description =
                    "Acts at once, also on those who watch already. It needs no If-Match: every sample changes a recording, and hiding must not fail for that.")
    @MayRefuse({"recording-not-found", "recording-closed", "recording-invalid", "request-invalid", "unknown-field"})
    public RecordingView change(@PathParam("id") UUID id, @NotNull RecordingPatch patch) {
        return recordings.change(caller, new RecordingId(id), patch.change());
    }

    @POST
    @Path("/{id}/commands")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "commandRecording",
            summary = "Pause, resume, take a lap, stop or discard",
            description =
                    "RECORDING takes PAUSE, LAP, STOP and DISCARD; PAUSED takes RESUME, STOP and DISCARD. A stopped recording becomes a workout by itself.")
    @MayRefuse({
        "recording-not-found",
        "recording-invalid",
        "recording-command-refused",
        "recording-command-reused",
        "request-invalid",
        "unknown-field"
    })
    public RecordingView command(@PathParam("id") UUID id, @NotNull @Valid RecordingCommand command) {
        return recordings.command(caller, new RecordingId(id), command.command());
    }

    @POST
    @Path("/{id}/samples")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.ATHLETE)
    @LargerBody(MOST_BYTES)
    @Operation(
            operationId = "sendSamples",
            summary = "Send a batch of samples",
            description =
                    "In any order, and as often as it takes: a batch that is here already changes nothing. Batches are taken until the recording has become a workout.")
    @MayRefuse({
        "recording-not-found",
        "recording-samples-invalid",
        "recording-batch-reused",
        "recording-full",
        "recording-closed",
        "request-invalid",
        "unknown-field"
    })
    public RecordingView samples(@PathParam("id") UUID id, @NotNull @Valid SampleColumns samples) {
        return recordings.append(caller, new RecordingId(id), samples.batch());
    }

    @GET
    @Path("/{id}/live")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "watchRecording",
            summary = "Watch a recording as server-sent events",
            description =
                    "A `live` event whenever something changed, until the recording has become a workout, is discarded, or may not be watched any more.")
    @APIResponse(
            responseCode = "200",
            description = "Events named `live`; comments in between keep the connection alive.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = LiveView.class)))
    @MayRefuse({"recording-not-found", "too-many-streams"})
    public void watch(
            @PathParam("id") UUID id,
            @HeaderParam("Last-Event-ID")
                    @Parameter(description = "The id of the last event you got.", schema = @Schema(maxLength = 64))
                    @Nullable
                    String last,
            @Context SseEventSink sink,
            @Context Sse sse) {
        followers.watch(caller, new RecordingId(id), last, sink, sse);
    }
}
