package org.stadion.api.workouts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stadion.api.Api;
import org.stadion.api.http.EditBasis;
import org.stadion.api.http.LargerBody;
import org.stadion.api.http.MediaTypes;
import org.stadion.api.http.Tags;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.Patch;
import org.stadion.runtime.ObjectStore;
import org.stadion.workouts.PhotoId;
import org.stadion.workouts.PhotoNotFound;
import org.stadion.workouts.PhotoView;
import org.stadion.workouts.Photos;
import org.stadion.workouts.Photos.PhotoEdit;
import org.stadion.workouts.Photos.Size;
import org.stadion.workouts.WorkoutId;

/** Photos of workouts, for whoever may see the workout. */
@Path("/workouts/{id}/photos")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Photos")
public class PhotosResource {

    static final String JPEG = "image/jpeg";

    /** Body of {@code PATCH /workouts/{id}/photos/{photo}}. */
    @Schema(
            description = "JSON Merge Patch (RFC 7396): absent fields stay as they are, null clears.",
            examples = "{\"caption\": \"At the top\", \"position\": 0}")
    public record PhotoPatch(
            @Schema(implementation = String.class, maxLength = 500, examples = "At the top")
            Patch<String> caption,

            @Schema(implementation = Integer.class, minimum = "0", description = "From 0; the others make room.")
            Patch<Integer> position) {}

    @Inject
    AthleteId caller;

    @Inject
    Photos photos;

    @Inject
    ObjectStore objects;

    @POST
    @Consumes({JPEG, "image/png", "image/webp", MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed(Api.ATHLETE)
    @LargerBody(Photos.MOST_BYTES)
    @Operation(
            operationId = "addPhoto",
            summary = "Add a photo to your workout",
            description =
                    "The body is the picture: JPEG, PNG or WebP, as its first bytes say, of at most 20 MB and 50 million pixels. "
                            + "It is kept as an upright JPEG without anything that the camera wrote beside it. The same upload again is the same photo.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/webp", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            description = "The photo; Location says where.",
            content = @Content(schema = @Schema(implementation = PhotoView.class)))
    @MayRefuse({
        "workout-not-found",
        "photo-limit-reached",
        "photo-too-large",
        "photo-type-unknown",
        "photo-unreadable",
        "body-too-large"
    })
    public Response add(@PathParam("id") UUID id, byte @NotNull [] picture) {
        var added = photos.add(caller, new WorkoutId(id), picture);
        return Response.created(URI.create("workouts/" + id + "/photos/" + added.id()))
                .entity(added)
                .build();
    }

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "listPhotos", summary = "List the photos of a workout in their order")
    @MayRefuse("workout-not-found")
    public Page<PhotoView> list(@PathParam("id") UUID id) {
        return new Page<>(photos.list(caller, new WorkoutId(id)), null);
    }

    @GET
    @Path("/{photo}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "getPhoto", summary = "Read what is said of a photo")
    @APIResponse(
            responseCode = "200",
            description = "The photo; its ETag is for If-Match.",
            content = @Content(schema = @Schema(implementation = PhotoView.class)))
    @MayRefuse({"workout-not-found", "photo-not-found"})
    public Response find(@PathParam("id") UUID id, @PathParam("photo") UUID photo) {
        return EditBasis.answer(photos.find(caller, new WorkoutId(id), new PhotoId(photo)));
    }

    @GET
    @Path("/{photo}/image")
    @Produces(JPEG)
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "getPhotoImage", summary = "Look at a photo, at most 2560 pixels wide or high")
    @APIResponse(
            responseCode = "200",
            description = "The picture.",
            content = @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @MayRefuse({"workout-not-found", "photo-not-found"})
    public Response image(@PathParam("id") UUID id, @PathParam("photo") UUID photo) {
        return picture(new WorkoutId(id), new PhotoId(photo), Size.IMAGE);
    }

    @GET
    @Path("/{photo}/thumbnail")
    @Produces(JPEG)
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "getPhotoThumbnail", summary = "Look at a photo, at most 480 pixels wide or high")
    @APIResponse(
            responseCode = "200",
            description = "The picture.",
            content = @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @MayRefuse({"workout-not-found", "photo-not-found"})
    public Response thumbnail(@PathParam("id") UUID id, @PathParam("photo") UUID photo) {
        return picture(new WorkoutId(id), new PhotoId(photo), Size.THUMBNAIL);
    }

    /** The audience may change, so every use asks again; an unchanged picture is not sent twice. */
    private Response picture(WorkoutId workout, PhotoId photo, Size size) {
        var stored = photos.stored(caller, workout, photo, size);
        StreamingOutput copy = out -> {
            try (var bytes = objects.get(stored.key()).orElseThrow(() -> new PhotoNotFound(photo))) {
                bytes.transferTo(out);
            }
        };
        return Response.ok(copy, JPEG)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .tag(Tags.digest(stored.digest()))
                .build();
    }

    @PATCH
    @Path("/{photo}")
    @Consumes({MediaTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "changePhoto", summary = "Change the caption or the place of a photo of yours")
    @APIResponse(
            responseCode = "200",
            description = "The photo as it is now.",
            content = @Content(schema = @Schema(implementation = PhotoView.class)))
    @MayRefuse({
        "workout-not-found",
        "photo-not-found",
        "if-match-required",
        "stale-version",
        "request-invalid",
        "unknown-field",
        "photo-edit-invalid"
    })
    public Response change(
            @PathParam("id") UUID id,
            @PathParam("photo") UUID photo,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull PhotoPatch patch) {
        var workout = new WorkoutId(id);
        var which = new PhotoId(photo);
        long version = EditBasis.version(ifMatch, () -> photos.find(caller, workout, which));
        return EditBasis.answer(
                photos.change(caller, workout, which, version, new PhotoEdit(patch.caption(), patch.position())));
    }

    @DELETE
    @Path("/{photo}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "removePhoto", summary = "Remove a photo of yours")
    @MayRefuse({"workout-not-found", "photo-not-found", "if-match-required", "stale-version"})
    public void remove(
            @PathParam("id") UUID id,
            @PathParam("photo") UUID photo,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var workout = new WorkoutId(id);
        var which = new PhotoId(photo);
        photos.remove(caller, workout, which, EditBasis.version(ifMatch, () -> photos.find(caller, workout, which)));
    }
}
