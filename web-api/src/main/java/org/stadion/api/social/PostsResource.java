package org.stadion.api.social;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stadion.api.Api;
import org.stadion.api.http.OnceOnly;
import org.stadion.api.http.Paging;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.profiles.AthleteCard;
import org.stadion.social.PostId;
import org.stadion.social.PostView;
import org.stadion.social.Posts;
import org.stadion.social.Posts.CommentView;

/** Posts, and the kudos and comments they got. */
@Path("/posts/{id}")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Social")
public class PostsResource {

    /** Body of {@code POST /posts/{id}/comments}. */
    @Schema(name = "NewComment", description = "A comment to write.", examples = "{\"text\": \"What a climb!\"}")
    public record NewComment(
            @Schema(examples = "What a climb!") @NotBlank @Size(max = 2000)
            String text) {}

    @Inject
    AthleteId caller;

    @Inject
    Posts posts;

    @Inject
    OnceOnly once;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "getPost", summary = "Read a post")
    @MayRefuse("post-not-found")
    public PostView find(@PathParam("id") UUID id) {
        return posts.find(caller, new PostId(id));
    }

    @PUT
    @Path("/kudos")
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "giveKudos", summary = "Give kudos", description = "Once more changes nothing.")
    @MayRefuse({"post-not-found", "self-kudos"})
    public PostView giveKudos(@PathParam("id") UUID id) {
        return posts.giveKudos(caller, new PostId(id));
    }

    @DELETE
    @Path("/kudos")
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "takeBackKudos", summary = "Take kudos back")
    @MayRefuse("post-not-found")
    public PostView takeBackKudos(@PathParam("id") UUID id) {
        return posts.takeBackKudos(caller, new PostId(id));
    }

    @GET
    @Path("/kudos")
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "listKudos", summary = "List who gave kudos")
    @MayRefuse({"post-not-found", "parameter-invalid", "cursor-unreadable"})
    public Page<AthleteCard> kudos(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return posts.kudos(caller, new PostId(id), paging.request());
    }

    @GET
    @Path("/comments")
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "listComments", summary = "List a post's comments")
    @MayRefuse({"post-not-found", "parameter-invalid", "cursor-unreadable"})
    public Page<CommentView> comments(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return posts.comments(caller, new PostId(id), paging.request());
    }

    @POST
    @Path("/comments")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "writeComment", summary = "Comment a post")
    @APIResponse(
            responseCode = "201",
            description = "The comment; Location says where it can be removed.",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    @MayRefuse({
        "post-not-found",
        "request-invalid",
        "unknown-field",
        "comment-invalid",
        "idempotency-key-reused",
        "idempotency-key-in-use",
        "idempotency-key-unusable"
    })
    public Response comment(
            @PathParam("id") UUID id,
            @HeaderParam(OnceOnly.HEADER)
                    @Parameter(
                            description = "Repeated within 24 hours, the same key gives the same answer.",
                            schema = @Schema(pattern = OnceOnly.KEY_PATTERN, maxLength = 255))
                    @Nullable
                    String key,
            @NotNull @Valid NewComment comment) {
        return once.create(
                caller,
                key,
                "POST posts/" + id + "/comments",
                comment,
                () -> posts.comment(caller, new PostId(id), comment.text()),
                written -> "comments/" + written.id());
    }
}
