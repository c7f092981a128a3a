package org.stadion.api.workouts;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.stadion.api.http.Parameters;
import org.stadion.api.problem.Refusal;
import org.stadion.workouts.Statistics.Period;

/** The query parameter that says how long a period of a sum is. */
public class PeriodWish {

    @QueryParam("period")
    @Parameter(
            description = "How long a period is.",
            schema =
                    @Schema(
                            enumeration = {"week", "month", "year"},
                            defaultValue = "week"))
    @Nullable
    String period;

    /** @throws Refusal if there is no such period */
    Period period() {
        return Parameters.word("period", period, Period.class, Period.WEEK);
    }
}
