package org.stadion.api.profiles;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stadion.api.Api;
import org.stadion.api.http.EditBasis;
import org.stadion.api.http.MediaTypes;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.profiles.ProfileView;
import org.stadion.profiles.Profiles;

/** The caller's own profile. */
@Path("/me/profile")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
public class MyProfileResource {

    @Inject
    AthleteId caller;

    @Inject
    Profiles profiles;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "getMyProfile", summary = "Read your profile")
    @APIResponse(
            responseCode = "200",
            description = "The profile; its ETag is for If-Match.",
            content = @Content(schema = @Schema(implementation = ProfileView.class)))
    public Response read() {
        return EditBasis.answer(profiles.find(caller, caller));
    }

    @PATCH
    @Consumes({MediaTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "changeMyProfile", summary = "Change fields of your profile")
    @APIResponse(
            responseCode = "200",
            description = "The profile as it is now.",
            content = @Content(schema = @Schema(implementation = ProfileView.class)))
    @MayRefuse({
        "if-match-required",
        "stale-version",
        "request-invalid",
        "unknown-field",
        "profile-invalid",
        "handle-taken"
    })
    public Response change(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull ProfilePatch patch) {
        long version = EditBasis.version(ifMatch, () -> profiles.find(caller, caller));
        return EditBasis.answer(profiles.change(caller, version, patch.change()));
    }
}
