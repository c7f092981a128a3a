package org.stadion.api.workouts;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.stadion.api.problem.Refusal;
import org.stadion.workouts.DaySpan;

/** The query parameters that say from when to when an athlete's history is wanted. */
public class SeriesWishes {

    @QueryParam("from")
    @Parameter(description = "First day.", schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(
            description = "Last day; today, by the clock of your profile, unless you say otherwise.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String to;

    /** @throws Refusal if a parameter is no day */
    DaySpan span() {
        return new DaySpan(day("from", from), day("to", to));
    }

    private static @Nullable LocalDate day(String name, @Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw Refusal.ofParameter(name, "not_a_date", "a day like 2026-11-28 is wanted");
        }
    }
}
