package org.stadion.workouts.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.entity.WorkoutFixture.aWorkout;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.Statistics.Period;
import org.stadion.workouts.entity.Figures;
import org.stadion.workouts.entity.Findings;
import org.stadion.workouts.entity.Findings.ZoneTimes;
import org.stadion.workouts.entity.WorkoutAnalysis;

class ZonePeriodsTest {
    private static final Calendar WEEKS = new Calendar(Period.WEEK, DayOfWeek.MONDAY);
    private static final String SCALE = "zones-heart.maximum-5@2";

    @Test
    void a_week_adds_up_its_workouts_zone_by_zone() {
        var periods = ZonePeriods.of(
                List.of(
                        on("2026-03-02T12:00:00Z", times(SCALE, 60, 600, 1200, 100, 300, 40)),
                        on("2026-03-08T12:00:00Z", times(SCALE, 0, 600, 1200, 60, 100, 40)),
                        on("2026-03-09T12:00:00Z", times(SCALE, 0, 0, 0, 0, 0, 10))),
                "heart_rate",
                WEEKS);

        assertThat(periods).hasSize(2);
        var week = periods.getFirst();
        assertThat(week.firstDay()).isEqualTo(LocalDate.parse("2026-03-02"));
        assertThat(week.workouts()).isEqualTo(2);
        var sum = week.scales().getFirst();
        assertThat(sum.algorithm()).isEqualTo(SCALE);
        assertThat(sum.belowS()).isEqualTo(60);
        assertThat(sum.zonesS()).containsExactly(1200.0, 2400.0, 160.0, 400.0, 80.0);
    }

    /** Of 4300 s: easy 3660, moderate 160, hard 480. */
    @Test
    void the_shares_stand_beside_the_usual_targets() {
        var intensity = ZonePeriods.of(
                        List.of(on("2026-03-02T12:00:00Z", times(SCALE, 60, 1200, 2400, 160, 400, 80))),
                        "heart_rate",
                        WEEKS)
                .getFirst()
                .scales()
                .getFirst()
                .intensity();

        assertThat(intensity).satisfies(shares -> {
            assertThat(shares.easyPercent()).isEqualTo(85.12);
            assertThat(shares.easyBand()).isEqualTo("within");
            assertThat(shares.moderatePercent()).isEqualTo(3.72);
            assertThat(shares.hardPercent()).isEqualTo(11.16);
            assertThat(shares.hardBand()).isEqualTo("within");
        });
    }

    @Test
    void what_was_made_in_different_ways_is_not_added_up_and_what_is_missing_is_counted() {
        var week = ZonePeriods.of(
                        List.of(
                                on("2026-03-02T12:00:00Z", times(SCALE, 0, 10, 0, 0, 0, 0)),
                                on("2026-03-03T12:00:00Z", times("zones-heart.threshold-5@1", 0, 20, 0, 0, 0, 0)),
                                on("2026-03-04T12:00:00Z", missing("missing_max_heart_rate")),
                                on("2026-03-05T12:00:00Z", missing("not_for_this_sport"))),
                        "heart_rate",
                        WEEKS)
                .getFirst();

        assertThat(week.workouts()).isEqualTo(3);
        assertThat(week.withoutZones()).isEqualTo(1);
        assertThat(week.scales()).extracting(sum -> sum.zonesS().getFirst()).containsExactly(10.0, 20.0);
    }

    /** Sunday evening in Berlin, Monday morning in Kiritimati. */
    @Test
    void a_workout_belongs_to_the_week_of_the_place_where_it_began() {
        var berlin = at("2026-03-08T20:00:00Z", "Europe/Berlin");
        var kiritimati = at("2026-03-08T20:00:00Z", "Pacific/Kiritimati");

        assertThat(ZonePeriods.of(List.of(kiritimati, berlin), "heart_rate", WEEKS))
                .extracting(period -> period.firstDay().toString())
                .containsExactly("2026-03-02", "2026-03-09");
    }

    private static WorkoutAnalysis at(String start, String zone) {
        return analysis(Instant.parse(start), ZoneId.of(zone), times(SCALE, 0, 1, 0, 0, 0, 0));
    }

    private static WorkoutAnalysis on(String start, ZoneTimes times) {
        return analysis(Instant.parse(start), ZoneId.of("UTC"), times);
    }

    private static WorkoutAnalysis analysis(Instant start, ZoneId zone, ZoneTimes times) {
        var workout = aWorkout().startingAt(start).in(zone).build();
        return WorkoutAnalysis.of(
                workout,
                new Findings(new Figures(Map.of()), List.of(times), List.of(), Map.of()),
                new WorkoutAnalysis.Mark(1, "digest"),
                start);
    }

    private static ZoneTimes times(String scale, double... seconds) {
        return new ZoneTimes(
                "heart_rate",
                scale,
                null,
                List.of(),
                java.util.Arrays.stream(seconds).boxed().toList());
    }

    private static ZoneTimes missing(String reason) {
        return new ZoneTimes("heart_rate", null, reason, List.of(), List.of());
    }
}
