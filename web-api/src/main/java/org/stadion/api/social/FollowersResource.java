package org.stadion.api.social;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stadion.api.Api;
import org.stadion.api.http.Paging;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.social.Follows;
import org.stadion.social.Follows.FollowView;

/** Who follows the caller. */
@Path("/me/followers")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Social")
public class FollowersResource {

    @Inject
    AthleteId caller;

    @Inject
    Follows follows;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "listFollowers", summary = "List who follows you, and who asks to")
    @MayRefuse({"parameter-invalid", "cursor-unreadable"})
    public Page<FollowView> list(@BeanParam Paging paging) {
        return follows.followers(caller, paging.request());
    }

    @PUT
    @Path("/{athlete}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "approveFollower", summary = "Let a waiting follower in")
    @MayRefuse("follow-not-found")
    public FollowView approve(@PathParam("athlete") UUID athlete) {
        return follows.approve(caller, new AthleteId(athlete));
    }

    @DELETE
    @Path("/{athlete}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "removeFollower", summary = "Refuse or remove a follower")
    public void remove(@PathParam("athlete") UUID athlete) {
        follows.remove(caller, new AthleteId(athlete));
    }
}
