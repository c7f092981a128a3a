package org.stadion.api.social;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stadion.api.Api;
import org.stadion.api.http.Paging;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.social.Feed;
import org.stadion.social.PostView;

/** What the people one follows did. */
@Path("/me/feed")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Social")
public class FeedResource {

    @Inject
    AthleteId caller;

    @Inject
    Feed feed;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "getFeed", summary = "Read your feed, newest first")
    @MayRefuse({"parameter-invalid", "cursor-unreadable"})
    public Page<PostView> read(@BeanParam Paging paging) {
        return feed.of(caller, paging.request());
    }
}
