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

/** Whom the caller follows. */
@Path("/me/following")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Social")
public class FollowingResource {

    @Inject
    AthleteId caller;

    @Inject
    Follows follows;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "listFollowing", summary = "List whom you follow, and whom you asked to")
    @MayRefuse({"parameter-invalid", "cursor-unreadable"})
    public Page<FollowView> list(@BeanParam Paging paging) {
        return follows.following(caller, paging.request());
    }

    @PUT
    @Path("/{athlete}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "follow",
            summary = "Follow an athlete",
            description =
                    "The state is REQUESTED when the athlete wants to approve followers. Following again changes nothing.")
    @MayRefuse({"profile-not-found", "self-follow", "follow-changed"})
    public FollowView follow(@PathParam("athlete") UUID athlete) {
        return follows.follow(caller, new AthleteId(athlete));
    }

    @DELETE
    @Path("/{athlete}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "unfollow",
            summary = "Follow an athlete no more",
            description = "Once more changes nothing.")
    public void unfollow(@PathParam("athlete") UUID athlete) {
        follows.unfollow(caller, new AthleteId(athlete));
    }
}
