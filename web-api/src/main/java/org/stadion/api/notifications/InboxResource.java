package org.stadion.api.notifications;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stadion.api.Api;
import org.stadion.api.http.Paging;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.notifications.Inbox;
import org.stadion.notifications.Inbox.NoticeView;
import org.stadion.notifications.NoticeId;

/** The caller's inbox. */
@Path("/me/inbox")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inbox")
public class InboxResource {

    /** Answer of {@code GET /me/inbox/unread-count}. */
    @Schema(name = "UnreadCount", description = "How many notices wait to be read.")
    public record UnreadCount(@Schema(examples = "3") long unread) {}

    @Inject
    AthleteId caller;

    @Inject
    Inbox inbox;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "listNotices", summary = "Read your inbox, newest first")
    @MayRefuse({"parameter-invalid", "cursor-unreadable"})
    public Page<NoticeView> list(@BeanParam Paging paging) {
        return inbox.list(caller, paging.request());
    }

    @GET
    @Path("/unread-count")
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "countUnreadNotices", summary = "How many notices are unread?")
    public UnreadCount unread() {
        return new UnreadCount(inbox.unread(caller));
    }

    @PUT
    @Path("/{id}/read")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "markNoticeRead",
            summary = "Mark a notice as read",
            description = "Once more changes nothing.")
    @MayRefuse("notice-not-found")
    public NoticeView markRead(@PathParam("id") UUID id) {
        return inbox.markRead(caller, new NoticeId(id));
    }

    @PUT
    @Path("/read")
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "markAllNoticesRead", summary = "Mark all notices as read")
    public void markAllRead() {
        inbox.markAllRead(caller);
    }
}
