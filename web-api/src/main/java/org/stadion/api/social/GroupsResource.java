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
import org.stadion.social.GroupId;
import org.stadion.social.Groups;
import org.stadion.social.Groups.GroupView;
import org.stadion.social.Groups.Member;

/** Interest groups. */
@Path("/groups")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Social")
public class GroupsResource {

    /** Body of {@code POST /groups}. */
    @Schema(
            name = "NewGroup",
            description = "A group to open.",
            examples =
                    "{\"name\": \"Ljubljana trail runners\", \"description\": \"Hills on Thursdays.\", \"is_private\": false}")
    public record NewGroup(
            @Schema(examples = "Ljubljana trail runners") @NotBlank @Size(max = 80)
            String name,

            @Schema(examples = "Hills on Thursdays.") @Nullable @Size(max = 2000)
            String description,

            @Schema(description = "Whether joining needs approval and strangers do not see it.") @Nullable
            Boolean isPrivate) {}

    @Inject
    AthleteId caller;

    @Inject
    Groups groups;

    @Inject
    OnceOnly once;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "openGroup", summary = "Open a group; you are its owner")
    @APIResponse(
            responseCode = "201",
            description = "The new group; Location says where.",
            content = @Content(schema = @Schema(implementation = GroupView.class)))
    @MayRefuse({
        "request-invalid",
        "unknown-field",
        "group-invalid",
        "idempotency-key-reused",
        "idempotency-key-in-use",
        "idempotency-key-unusable"
    })
    public Response open(
            @HeaderParam(OnceOnly.HEADER)
                    @Parameter(
                            description = "Repeated within 24 hours, the same key gives the same answer.",
                            schema = @Schema(pattern = OnceOnly.KEY_PATTERN, maxLength = 255))
                    @Nullable
                    String key,
            @NotNull @Valid NewGroup group) {
        return once.create(
                caller,
                key,
                "POST groups",
                group,
                () -> groups.open(
                        caller,
                        group.name(),
                        group.description() == null ? "" : group.description(),
                        Boolean.TRUE.equals(group.isPrivate())),
                opened -> "groups/" + opened.id());
    }

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "listGroups", summary = "List groups open to everybody, and your own")
    @MayRefuse({"parameter-invalid", "cursor-unreadable"})
    public Page<GroupView> list(@BeanParam Paging paging) {
        return groups.list(caller, paging.request());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "getGroup", summary = "Read a group")
    @MayRefuse("group-not-found")
    public GroupView find(@PathParam("id") UUID id) {
        return groups.find(caller, new GroupId(id));
    }

    @GET
    @Path("/{id}/members")
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "listGroupMembers", summary = "List a group's members")
    @MayRefuse({"group-not-found", "group-members-only", "parameter-invalid", "cursor-unreadable"})
    public Page<Member> members(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return groups.members(caller, new GroupId(id), paging.request());
    }

    @PUT
    @Path("/{id}/members/me")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "joinGroup",
            summary = "Join a group",
            description = "A private group gets a request. Joining again changes nothing.")
    @MayRefuse("group-not-found")
    public GroupView join(@PathParam("id") UUID id) {
        return groups.join(caller, new GroupId(id));
    }

    @DELETE
    @Path("/{id}/members/me")
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "leaveGroup", summary = "Leave a group")
    @MayRefuse({"group-not-found", "group-owner-stays"})
    public void leave(@PathParam("id") UUID id) {
        groups.leave(caller, new GroupId(id));
    }
}
