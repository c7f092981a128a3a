package org.stadion.api.gamification;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stadion.api.Api;
import org.stadion.api.http.Paging;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.gamification.Points;
import org.stadion.gamification.Points.Entry;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;

/** The caller's points. */
@Path("/me/points")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Points")
public class PointsResource {

    /** Answer of {@code GET /me/points}. */
    @Schema(name = "PointsBalance", description = "The sum of the ledger.")
    public record PointsBalance(@Schema(examples = "1260") long balance) {}

    @Inject
    AthleteId caller;

    @Inject
    Points points;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "getPoints", summary = "How many points do you have?")
    public PointsBalance balance() {
        return new PointsBalance(points.balance(caller));
    }

    @GET
    @Path("/entries")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "listPointsEntries",
            summary = "Read your points ledger, newest first",
            description = "Entries are never changed; a correction is a reversing entry.")
    @MayRefuse({"parameter-invalid", "cursor-unreadable"})
    public Page<Entry> entries(@BeanParam Paging paging) {
        return points.entries(caller, paging.request());
    }
}
