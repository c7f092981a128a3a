package org.stadion.api.profiles;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stadion.api.Api;
import org.stadion.api.http.Paging;
import org.stadion.api.http.Parameters;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.profiles.AthleteCard;
import org.stadion.profiles.ProfileView;
import org.stadion.profiles.Profiles;

/** Other athletes. Those the caller may not know of are not there. */
@Path("/athletes")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Athletes")
public class AthletesResource {

    private static final int LONGEST_QUERY = 60;

    @Inject
    AthleteId caller;

    @Inject
    Profiles profiles;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "searchAthletes", summary = "Find athletes whose handle or name begins with a text")
    @MayRefuse({"parameter-invalid", "cursor-unreadable", "search-text-invalid"})
    public Page<AthleteCard> search(
            @QueryParam("query")
                    @Parameter(
                            description = "Beginning of a handle or a name.",
                            required = true,
                            example = "ann",
                            schema = @Schema(minLength = 1, maxLength = LONGEST_QUERY))
                    @Nullable
                    String query,
            @BeanParam Paging paging) {
        return profiles.search(caller, Parameters.text("query", query, LONGEST_QUERY), paging.request());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getAthlete",
            summary = "Read an athlete's profile",
            description = "What the caller may not see of it is absent.")
    @MayRefuse("profile-not-found")
    public ProfileView find(@PathParam("id") UUID id) {
        return profiles.find(caller, new AthleteId(id));
    }
}
