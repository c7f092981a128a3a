package org.stadion.api.workouts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stadion.api.Api;
import org.stadion.api.http.OnceOnly;
import org.stadion.api.http.Paging;
import org.stadion.api.http.Parameters;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Ids;
import org.stadion.kernel.Page;
import org.stadion.workouts.ImportId;
import org.stadion.workouts.ImportView;
import org.stadion.workouts.ImportView.FileView;
import org.stadion.workouts.ImportView.State;
import org.stadion.workouts.Imports;

/** Imports: files are received at once, worked on later, and followed until they are done. */
@Path("/imports")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class ImportsResource {

    /** How an upload looks to the OpenAPI document. */
    @Schema(
            name = "Upload",
            description =
                    "One or more files, told apart by their content: FIT, GPX, TCX, KML, KMZ, PWX, or activities in the JSON of "
                            + "Strava, Garmin, Polar, Suunto, Google or Health Connect, each as it is or compressed with gzip; zip archives of "
                            + "them; a Strava archive or its activities.csv; an Apple Health export.")
    public record UploadForm(
            @Schema(
                    type = SchemaType.ARRAY,
                    implementation = BinaryFile.class,
                    minItems = 1,
                    maxItems = Imports.MOST_FILES,
                    required = true,
                    description =
                            "Each part is named `file`, carries its file name and has at most 100 MB; together at most 250 MB.")
            List<BinaryFile> file) {}

    /** One part. */
    @Schema(name = "BinaryFile", type = SchemaType.STRING, format = "binary")
    public interface BinaryFile {}

    @Inject
    AthleteId caller;

    @Inject
    Imports imports;

    @Inject
    Followers followers;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "importFiles",
            summary = "Take in files of watches and apps",
            description =
                    "Answers at once; follow the import at its Location, or as events below it. The same file again is no second workout.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = UploadForm.class)))
    @APIResponse(
            responseCode = "202",
            description = "Received; Location says where to follow the import.",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @MayRefuse({
        "upload-malformed",
        "upload-invalid",
        "upload-too-large",
        "idempotency-key-reused",
        "idempotency-key-unusable"
    })
    public Response receive(
            @HeaderParam(OnceOnly.HEADER)
                    @Parameter(
                            description =
                                    "Repeated within 24 hours with the same files, the same key gives the same import.",
                            schema = @Schema(pattern = OnceOnly.KEY_PATTERN, maxLength = 255))
                    @Nullable
                    String key,
            @Context HttpServletRequest request) {
        var chosen = key == null ? Ids.next().toString() : OnceOnly.possible(key);
        try (var upload = Upload.of(request)) {
            var received = imports.receive(caller, chosen, upload.files());
            return Response.accepted(received)
                    .location(URI.create("imports/" + received.id()))
                    .build();
        }
    }

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "listImports", summary = "List your imports, newest first")
    @MayRefuse({"parameter-invalid", "cursor-unreadable"})
    public Page<ImportView> list(@BeanParam Paging paging) {
        return imports.list(caller, paging.request());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getImport",
            summary = "How far is an import?",
            description =
                    "RECEIVED, then PROCESSING, then IMPORTED, DUPLICATE, FAILED or ABORTED; each file has its own state, what it says session by session and, when it failed, its problem.")
    @MayRefuse("import-not-found")
    public ImportView find(@PathParam("id") UUID id) {
        return imports.find(caller, new ImportId(id));
    }

    @GET
    @Path("/{id}/files")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "listImportFiles",
            summary = "List the files of an import",
            description = "In the order in which they came; the entries of an archive are files too and name it.")
    @MayRefuse({"import-not-found", "parameter-invalid", "cursor-unreadable"})
    public Page<FileView> files(
            @PathParam("id") UUID id,
            @QueryParam("state")
                    @Parameter(
                            description = "Only files in this state, in small letters.",
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "received",
                                                "processing",
                                                "imported",
                                                "duplicate",
                                                "failed",
                                                "aborted"
                                            }))
                    @Nullable
                    String state,
            @BeanParam Paging paging) {
        Set<State> states = state == null || state.isEmpty()
                ? Set.of()
                : Set.of(Parameters.word("state", state, State.class, State.FAILED));
        return imports.files(caller, new ImportId(id), states, paging.request());
    }

    @POST
    @Path("/{id}/abort")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "abortImport",
            summary = "End the work on an import",
            description =
                    "What is stored stays; files and entries that nobody dealt with yet are left. Aborting again, or an import that has come to its end, changes nothing.")
    @MayRefuse("import-not-found")
    public ImportView abort(@PathParam("id") UUID id) {
        return imports.abort(caller, new ImportId(id));
    }

    @GET
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "followImport",
            summary = "Follow an import as server-sent events",
            description =
                    "An `import` event with the whole import whenever something changed, until its state is final. "
                            + "After a break send the last id as Last-Event-ID: what you know already is not sent again.")
    @APIResponse(
            responseCode = "200",
            description = "Events named `import`; comments in between keep the connection alive.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ImportView.class)))
    @MayRefuse({"import-not-found", "too-many-streams"})
    public void follow(
            @PathParam("id") UUID id,
            @HeaderParam("Last-Event-ID")
                    @Parameter(description = "The id of the last event you got.", schema = @Schema(maxLength = 64))
                    @Nullable
                    String last,
            @Context SseEventSink sink,
            @Context Sse sse) {
        followers.follow(caller, new ImportId(id), last, sink, sse);
    }
}
