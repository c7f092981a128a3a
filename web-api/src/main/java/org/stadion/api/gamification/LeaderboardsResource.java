package org.stadion.api.gamification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stadion.api.Api;
import org.stadion.api.http.Paging;
import org.stadion.api.http.Parameters;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.api.problem.Refusal;
import org.stadion.gamification.Leaderboards;
import org.stadion.gamification.Leaderboards.LeaderboardView;
import org.stadion.identity.AthleteId;

/** Rankings. */
@Path("/leaderboards")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Points")
public class LeaderboardsResource {

    private static final int USUAL_NEIGHBOURS = 3;
    private static final int MOST_NEIGHBOURS = 20;

    @Inject
    AthleteId caller;

    @Inject
    Leaderboards leaderboards;

    @GET
    @Path("/weekly-points")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getWeeklyPoints",
            summary = "Read the ranking of a week by points",
            description = "The top in pages, your own row, and those around it. Equal points share a rank: 1, 2, 2, 4.")
    @MayRefuse({"parameter-invalid", "cursor-unreadable", "week-unreadable"})
    public LeaderboardView weeklyPoints(
            @QueryParam("week")
                    @Parameter(
                            description = "ISO week; absent for the current week in your time zone.",
                            example = "2026-W47",
                            schema = @Schema(pattern = "[0-9]{4}-W[0-9]{2}"))
                    @Nullable
                    String week,
            @QueryParam("neighbours")
                    @Parameter(
                            description = "Rows above and below your own.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "0",
                                            maximum = "20",
                                            defaultValue = "3"))
                    @Nullable
                    String neighbours,
            @BeanParam Paging paging) {
        int around = Parameters.number("neighbours", neighbours, USUAL_NEIGHBOURS, 0, MOST_NEIGHBOURS);
        return leaderboards.weekly(caller, week(week), around, paging.request());
    }

    private static @Nullable String week(@Nullable String week) {
        if (week != null && !week.matches("[0-9]{4}-W[0-9]{2}")) {
            throw Refusal.ofParameter("week", "wrong_format", "a week like 2026-W47 is wanted");
        }
        return week;
    }
}
