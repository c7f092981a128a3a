package org.stadion.api.notifications;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stadion.api.Api;
import org.stadion.api.http.EditBasis;
import org.stadion.api.http.Tags;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Json;
import org.stadion.notifications.Preferences;
import org.stadion.notifications.Preferences.Preference;

/** Which notices reach the caller by which way. */
@Path("/me/notification-preferences")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inbox")
public class PreferencesResource {

    private static final int MOST_CHANGES = 100;

    /** All preferences, or those to change. */
    @Schema(
            name = "NotificationPreferences",
            description = "By type of notice and channel: whether it is wanted.",
            examples = "{\"items\": [{\"type\": \"kudos_given\", \"channel\": \"email\", \"enabled\": true}]}")
    public record NotificationPreferences(
            @NotNull @Size(max = MOST_CHANGES) List<Preference> items) {}

    @Inject
    AthleteId caller;

    @Inject
    Preferences preferences;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "getNotificationPreferences", summary = "Read which notices reach you by which way")
    public NotificationPreferences read() {
        return new NotificationPreferences(preferences.of(caller));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "changeNotificationPreferences",
            summary = "Change which notices reach you by which way",
            description = "Pairs of type and channel that are not named stay as they are.")
    @MayRefuse({"if-match-required", "stale-version", "request-invalid", "unknown-field", "preferences-invalid"})
    public NotificationPreferences change(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid NotificationPreferences changes) {
        EditBasis.required(ifMatch).requireTag(() -> Tags.digest(Json.write(read())));
        return new NotificationPreferences(preferences.change(caller, changes.items()));
    }
}
