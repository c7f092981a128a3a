package org.stadion.api.social;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stadion.api.Api;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.social.Follows;

/** Whom the caller blocked: neither exists for the other. */
@Path("/me/blocked")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Social")
public class BlockedResource {

    @Inject
    AthleteId caller;

    @Inject
    Follows follows;

    @PUT
    @Path("/{athlete}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "block",
            summary = "Block an athlete",
            description = "From now on neither of you sees the other. Blocking again changes nothing.")
    @MayRefuse({"profile-not-found", "self-block"})
    public void block(@PathParam("athlete") UUID athlete) {
        follows.block(caller, new AthleteId(athlete));
    }

    @DELETE
    @Path("/{athlete}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "unblock", summary = "Lift a block")
    public void unblock(@PathParam("athlete") UUID athlete) {
        follows.unblock(caller, new AthleteId(athlete));
    }
}
