package org.stadion.api.workouts;

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
import java.time.Year;
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
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.workouts.RecordDay;
import org.stadion.workouts.Records;
import org.stadion.workouts.RecordsView;

/** The caller's records. */
@Path("/me/records")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class RecordsResource {

    private static final int EARLIEST_YEAR = 1950;
    private static final int LATEST_YEAR = 2200;

    @Inject
    AthleteId caller;

    @Inject
    Records records;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getRecords",
            summary = "What are your records in a sport?",
            description =
                    "The ten best over each distance and duration, and of workouts as a whole, with the algorithm that found"
                            + " them. Ever, lately, or in any one year.")
    @MayRefuse({"parameter-invalid", "sport-unknown"})
    public RecordsView best(
            @BeanParam SportWish sport,
            @QueryParam("period")
                    @Parameter(
                            description = "Since when: ever, since January, or in the last four weeks.",
                            schema =
                                    @Schema(
                                            enumeration = {"all_time", "year", "four_weeks"},
                                            defaultValue = "all_time"))
                    @Nullable
                    String period,
            @QueryParam("year")
                    @Parameter(
                            description = "Of this year, instead of a period that ends today.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1950", maximum = "2200"),
                            example = "2024")
                    @Nullable
                    String year) {
        var since = Parameters.word("period", period, Records.Period.class, Records.Period.ALL_TIME);
        if (year == null || year.isEmpty()) {
            return records.best(caller, sport.required(), since);
        }
        if (period != null && since != Records.Period.YEAR) {
            throw Refusal.ofParameter("year", "out_of_place", "ask for a year or for another period, not for both");
        }
        return records.best(
                caller, sport.required(), Year.of(Parameters.number("year", year, 0, EARLIEST_YEAR, LATEST_YEAR)));
    }

    @GET
    @Path("/timeline")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "listRecordDays",
            summary = "When did you set records in a sport?",
            description =
                    "Workouts that set a record over a distance or in power when they were done, latest start first.")
    @MayRefuse({"parameter-invalid", "sport-unknown", "cursor-unreadable"})
    public Page<RecordDay> timeline(@BeanParam SportWish sport, @BeanParam Paging paging) {
        return records.timeline(caller, sport.required(), paging.request());
    }
}
