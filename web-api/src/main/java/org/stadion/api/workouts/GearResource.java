package org.stadion.api.workouts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.stadion.api.http.MediaTypes;
import org.stadion.api.http.OnceOnly;
import org.stadion.api.http.Paging;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.workouts.Equipment;
import org.stadion.workouts.GearId;
import org.stadion.workouts.GearView;

/** The caller's gear. */
@Path("/me/gear")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gear")
public class GearResource {

    @Inject
    AthleteId caller;

    @Inject
    Equipment equipment;

    @Inject
    OnceOnly once;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "listGear", summary = "List your gear with how far it went, the latest first")
    @MayRefuse({"parameter-invalid", "cursor-unreadable"})
    public Page<GearView> list(@BeanParam Paging paging) {
        return equipment.list(caller, paging.request());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "addGear",
            summary = "Add a piece of gear",
            description =
                    "Needs a kind and a name. In a sport one piece of a kind is the usual one: the latest named so.")
    @APIResponse(
            responseCode = "201",
            description = "The new piece; Location says where.",
            content = @Content(schema = @Schema(implementation = GearView.class)))
    @MayRefuse({
        "request-invalid",
        "unknown-field",
        "gear-invalid",
        "gear-limit-reached",
        "idempotency-key-reused",
        "idempotency-key-in-use",
        "idempotency-key-unusable"
    })
    public Response add(
            @HeaderParam(OnceOnly.HEADER)
                    @Parameter(
                            description = "Repeated within 24 hours, the same key gives the same answer.",
                            schema = @Schema(pattern = OnceOnly.KEY_PATTERN, maxLength = 255))
                    @Nullable
                    String key,
            @NotNull GearBody gear) {
        return once.create(
                caller,
                key,
                "POST me/gear",
                gear,
                () -> equipment.add(caller, gear.edit()),
                added -> "me/gear/" + added.id());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "getGear", summary = "Read a piece of gear")
    @APIResponse(
            responseCode = "200",
            description = "The piece; its ETag is for If-Match.",
            content = @Content(schema = @Schema(implementation = GearView.class)))
    @MayRefuse("gear-not-found")
    public Response find(@PathParam("id") UUID id) {
        return tagged(equipment.find(caller, new GearId(id)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "changeGear", summary = "Change or retire a piece of gear")
    @APIResponse(
            responseCode = "200",
            description = "The piece as it is now.",
            content = @Content(schema = @Schema(implementation = GearView.class)))
    @MayRefuse({
        "gear-not-found",
        "if-match-required",
        "stale-version",
        "request-invalid",
        "unknown-field",
        "gear-invalid"
    })
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull GearBody patch) {
        var gear = new GearId(id);
        return tagged(equipment.change(
                caller, gear, EditBasis.version(ifMatch, () -> equipment.find(caller, gear)), patch.edit()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "removeGear",
            summary = "Remove a piece of gear",
            description = "Also from the workouts in which it was used. To keep its past, retire it instead.")
    @MayRefuse({"gear-not-found", "if-match-required", "stale-version"})
    public void remove(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var gear = new GearId(id);
        equipment.remove(caller, gear, EditBasis.version(ifMatch, () -> equipment.find(caller, gear)));
    }

    /** Every workout changes the totals, so they are part of the tag. */
    private static Response tagged(GearView gear) {
        return EditBasis.answer(
                gear,
                "w" + gear.workoutCount() + "-" + Math.round(gear.distanceM()) + "-" + Math.round(gear.movingS()));
    }
}
