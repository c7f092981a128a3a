package org.stadion.api.workouts;

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
import org.stadion.workouts.AnalysisSettings;
import org.stadion.workouts.AnalysisSettingsView;

/** How the caller wants workouts analysed. */
@Path("/me/analysis-settings")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
public class AnalysisSettingsResource {

    @Inject
    AthleteId caller;

    @Inject
    AnalysisSettings settings;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getAnalysisSettings",
            summary = "Read how your workouts are analysed",
            description = "Settings are not dated: they hold for your whole history.")
    @APIResponse(
            responseCode = "200",
            description = "The settings; their ETag is for If-Match.",
            content = @Content(schema = @Schema(implementation = AnalysisSettingsView.class)))
    public Response read() {
        return EditBasis.answer(settings.find(caller));
    }

    @PATCH
    @Consumes({MediaTypes.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "changeAnalysisSettings",
            summary = "Change how your workouts are analysed",
            description = "All workouts whose figures depend on what changed are analysed anew.")
    @APIResponse(
            responseCode = "200",
            description = "The settings as they are now.",
            content = @Content(schema = @Schema(implementation = AnalysisSettingsView.class)))
    @MayRefuse({"if-match-required", "stale-version", "request-invalid", "unknown-field", "analysis-settings-invalid"})
    public Response change(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull AnalysisSettingsPatch patch) {
        long version = EditBasis.version(ifMatch, () -> settings.find(caller));
        return EditBasis.answer(settings.change(caller, version, patch.change()));
    }
}
