package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Time in zones over an athlete's workouts. Each workout counts by the zones that held on its day.
 *
 * @param sport absent for all sports
 * @param periods with workouts, in their order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ZoneTrendView(
        String signal,
        String period,
        DayOfWeek weekStartsOn,
        @Nullable String sport,
        LocalDate from,
        LocalDate to,
        List<ZonePeriod> periods) {

    /**
     * @param workouts in whose sport these zones mean something
     * @param withoutZones those of them without any, because something is missing
     * @param scales one for each way in which zones were made, which are not added up
     */
    public record ZonePeriod(LocalDate firstDay, int workouts, int withoutZones, List<ZoneSum> scales) {}

    /**
     * @param algorithm the scale
     * @param belowS seconds below zone 1
     * @param zonesS seconds in zone 1, 2, ...
     * @param intensity of scales of five zones
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ZoneSum(
            String algorithm,
            int workouts,
            double belowS,
            List<Double> zonesS,
            @Nullable IntensityShares intensity) {}

    /**
     * Zones 1 and 2, zone 3, zones 4 and up; percent of the time, and how that lies to the usual targets of 75 to 90, at
     * most 10, and 10 to 20: {@code below}, {@code within} or {@code above}.
     */
    public record IntensityShares(
            double easyPercent,
            String easyBand,
            double moderatePercent,
            String moderateBand,
            double hardPercent,
            String hardBand,
            String algorithm) {}
}
