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
import java.util.Locale;
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
import org.stadion.runtime.ObjectStore;
import org.stadion.workouts.Exports;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.Workouts;

/** Workouts as files, on the way to other programs. */
@Path("/workouts")
@RequestScoped
@DenyAll
@Produces({
    MediaType.APPLICATION_OCTET_STREAM,
    "application/gpx+xml",
    "application/vnd.garmin.tcx+xml",
    "application/vnd.ant.fit"
})
@Tag(name = "Workouts")
public class ExportsResource {

    /** What may be asked for. */
    public enum Wish {
        GPX,
        TCX,
        FIT,
        ORIGINAL
    }

    @Inject
    AthleteId caller;

    @Inject
    Exports exports;

    @Inject
    Workouts workouts;

    @Inject
    ObjectStore objects;

    @GET
    @Path("/{id}/export")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "exportWorkout",
            summary = "Download a workout as GPX, TCX or FIT, or the file it came in",
            description = "The streams as they are shown, edits included. Whoever may see a workout may have it as a"
                    + " file; private notes are in none. The original is the owner's alone, and untouched by edits.")
    @MayRefuse({"workout-not-found", "parameter-invalid", "workout-export-impossible", "original-not-found"})
    @APIResponse(
            responseCode = "200",
            description = "The file; its type depends on the format.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export(
            @PathParam("id") UUID id,
            @QueryParam("format")
                    @Parameter(
                            description = "GPX holds places and so needs some; FIT holds everything.",
                            schema =
                                    @Schema(
                                            enumeration = {"gpx", "tcx", "fit", "original"},
                                            defaultValue = "fit"))
                    @Nullable
                    String format) {
        var wish = Parameters.word("format", format, Wish.class, Wish.FIT);
        var workout = new WorkoutId(id);
        return switch (wish) {
            case GPX -> written(workout, Exports.Format.GPX);
            case TCX -> written(workout, Exports.Format.TCX);
            case FIT -> written(workout, Exports.Format.FIT);
            case ORIGINAL -> Attachment.original(workouts.original(caller, workout), objects);
        };
    }

    private Response written(WorkoutId id, Exports.Format format) {
        var file = exports.export(caller, id, format);
        var tag = Tags.of(file.version(), format.name().toLowerCase(Locale.ROOT));
        return new Attachment(file.name(), file.contentType(), tag)
                .with(out -> file.content().writeTo(out))
                .build();
    }
}
