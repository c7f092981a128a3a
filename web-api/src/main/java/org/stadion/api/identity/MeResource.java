package org.stadion.api.identity;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stadion.api.Api;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.api.problem.Refusal;
import org.stadion.gamification.Points;
import org.stadion.identity.Accounts;
import org.stadion.identity.AthleteId;
import org.stadion.notifications.Inbox;
import org.stadion.profiles.ProfileView;
import org.stadion.profiles.Profiles;

/** The caller at a glance. */
@Path("/me")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
public class MeResource {

    private static final Set<String> EXPANSIONS = Set.of("profile", "points", "unread_count");

    /** What was not asked for is absent. */
    @Schema(description = "The caller's account, and what was asked for beside it.")
    public record Me(
            AthleteId id,
            @Schema(examples = "anna") String username,
            @Nullable String email,
            Instant openedAt,
            @Nullable ProfileView profile,
            @Schema(examples = "1260") @Nullable Long points,
            @Schema(examples = "3") @Nullable Long unreadCount) {}

    @Inject
    AthleteId caller;

    @Inject
    Accounts accounts;

    @Inject
    Profiles profiles;

    @Inject
    Points points;

    @Inject
    Inbox inbox;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getMe",
            summary = "Who am I?",
            description = "The first call of a new athlete opens their account and profile.")
    @MayRefuse("parameter-invalid")
    public Me me(
            @QueryParam("expand")
                    @Parameter(
                            description =
                                    "What else to tell, separated by commas: `profile`, `points`, `unread_count`.",
                            example = "profile,points,unread_count",
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            maxLength = 100))
                    @Nullable
                    String expand) {
        var wanted = wanted(expand);
        var account = accounts.find(caller);
        return new Me(
                account.id(),
                account.username(),
                account.email(),
                account.openedAt(),
                wanted.contains("profile") ? profiles.find(caller, caller) : null,
                wanted.contains("points") ? (Long) points.balance(caller) : null,
                wanted.contains("unread_count") ? (Long) inbox.unread(caller) : null);
    }

    private static List<String> wanted(@Nullable String expand) {
        if (expand == null || expand.isBlank()) {
            return List.of();
        }
        var wanted = Arrays.stream(expand.split(",")).map(String::strip).toList();
        if (!EXPANSIONS.containsAll(wanted)) {
            throw Refusal.ofParameter("expand", "unknown_word", "profile, points and unread_count can be asked for");
        }
        return wanted;
    }
}
