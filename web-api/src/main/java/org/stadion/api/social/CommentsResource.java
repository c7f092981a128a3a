package org.stadion.api.social;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
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
import org.stadion.social.CommentId;
import org.stadion.social.Posts;

/** Single comments. */
@Path("/comments/{id}")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Social")
public class CommentsResource {

    @Inject
    AthleteId caller;

    @Inject
    Posts posts;

    @DELETE
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "removeComment",
            summary = "Remove a comment",
            description = "Its author may, and the author of the post it stands under.")
    @MayRefuse({"comment-not-found", "comment-not-yours"})
    public void remove(@PathParam("id") UUID id) {
        posts.removeComment(caller, new CommentId(id));
    }
}
