package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** What many workouts of an athlete add up to: records, curves, forecasts, routes, training load and sums. */
class AthleteSeriesIT {

    private final Api clara = Api.as("clara");
    private final Api boris = Api.as("boris");

    /** No other test and no earlier run did anything on this day. */
    private final LocalDate day =
            LocalDate.parse("2003-01-01").plusDays(ThreadLocalRandom.current().nextInt(1800));

    @Test
    void a_kilometre_at_three_metres_a_second_is_a_best_effort_of_333_seconds_and_a_third() {
        var run = imported(Course.somewhere(1500).gpx("orienteering", at(0), 3));

        var effort = effort(clara, run, "time", "over_m", 1000);
        assertThat(effort.path("value").asDouble()).isCloseTo(333.33, within(0.2));
        assertThat(effort.path("rank_when_set").asInt()).isPositive();
        assertThat(effort(clara, run, "speed", "over_s", 60).path("value").asDouble())
                .isCloseTo(3, within(0.01));
    }

    @Test
    void the_fastest_run_leads_the_records_and_each_improvement_stands_in_their_timeline() {
        var course = Course.somewhere(1100);
        var first = imported(course.gpx("nordic_walking", at(0), 1.5));
        var slower = imported(course.gpx("nordic_walking", at(1), 1.4));
        var faster = imported(course.gpx("nordic_walking", at(2), 1.6));

        var records = clara.get("/me/records?sport=nordic_walking").expect(200).json();
        var kilometre = find(records.path("disciplines"), "over_m", 1000).path("marks");
        var ranked = Answer.stream(kilometre)
                .map(mark -> mark.path("workout_id").asText())
                .toList();
        assertThat(ranked.indexOf(faster)).isLessThan(ranked.indexOf(first));
        assertThat(ranked.indexOf(first)).isLessThan(ranked.indexOf(slower));
        assertThat(effort(clara, slower, "time", "over_m", 1000)
                        .path("rank_when_set")
                        .asInt())
                .isGreaterThan(1);

        assertThat(find(records.path("disciplines"), "over_m", 1000)
                        .path("algorithm")
                        .asText())
                .isEqualTo("best-efforts.interpolated-both-ends@1");
        assertRecordsOfYears(faster);

        var timeline = clara.get("/me/records/timeline?sport=nordic_walking&limit=200")
                .expect(200)
                .items();
        assertThat(timeline).extracting(set -> set.path("workout_id").asText()).doesNotContain(slower);

        deleted(faster);
        assertThat(clara.get("/me/records?sport=nordic_walking").text()).doesNotContain(faster);
        deleted(first);
        deleted(slower);
    }

    private void assertRecordsOfYears(String faster) {
        var then = clara.get("/me/records?sport=nordic_walking&year=" + day.getYear())
                .expect(200)
                .json();
        assertThat(then.path("from").asText()).isEqualTo(day.getYear() + "-01-01");
        assertThat(then.toString()).contains(faster);
        var before = clara.get("/me/records?sport=nordic_walking&period=year&year=" + (day.getYear() - 1))
                .expect(200)
                .json();
        assertThat(before.path("to").asText()).isEqualTo((day.getYear() - 1) + "-12-31");
        assertThat(before.toString()).doesNotContain(faster);
        clara.get("/me/records?sport=nordic_walking&period=four_weeks&year=2024")
                .expectProblem(422, "parameter-invalid");
        clara.get("/me/records?sport=nordic_walking&year=1").expectProblem(422, "parameter-invalid");
    }

    @Test
    void the_same_route_three_times_is_matched_in_order_and_its_reverse_is_not() {
        var course = Course.somewhere(1200);
        var first = imported(course.gpx("running", at(0), 3.0));
        var second = imported(course.gpx("running", at(24), 3.2));
        var third = imported(course.gpx("running", at(48), 3.4));
        var back = imported(course.backwards("running", at(72), 3.0));

        var matches = clara.get("/workouts/" + second + "/matches").expect(200).json();
        assertThat(ids(matches.path("earlier"))).containsExactly(first);
        assertThat(ids(matches.path("later"))).containsExactly(third);
        assertThat(matches.path("rank").asInt()).isEqualTo(2);
        assertThat(matches.path("trend").path("slope_per_day_s").asDouble()).isCloseTo(-23.5, within(1.0));
        var alone = clara.get("/workouts/" + back + "/matches").expect(200).json();
        assertThat(ids(alone.path("earlier"))).isEmpty();
        assertThat(alone.path("reason").asText()).isEqualTo("insufficient_data");

        var id = matches.path("route_id").asText();
        var route = clara.get("/me/routes/" + id).expect(200).json();
        assertThat(ids(route.path("workouts"))).containsExactly(first, second, third);
        assertThat(Journey.eventually(clara, "/me/routes?limit=200", routes -> !routes.isEmpty()))
                .anyMatch(one -> one.path("id").asText().equals(id)
                        && one.path("workouts").asInt() == 3);
        boris.get("/me/routes/" + id).expectProblem(404, "route-not-found");
        boris.get("/workouts/" + second + "/matches").expectProblem(404, "workout-not-found");

        deleted(first);
        var etag = clara.get("/workouts/" + third).header("ETag");
        clara.patch("/workouts/" + third, Map.of("sport", "cycling"), "If-Match", etag)
                .expect(200);
        var left = clara.get("/workouts/" + second + "/matches").expect(200).json();
        assertThat(ids(left.path("earlier"))).isEmpty();
        assertThat(ids(left.path("later"))).isEmpty();
    }

    @Test
    void six_kilojoules_above_two_hundred_watts_are_found_again_by_the_fit() {
        var ride = imported(Course.ride("gravel_cycling", at(0), 1500, second -> second < 100 ? 260 : 200));

        var curve = clara.get("/me/curves/power?sport=gravel_cycling&from=" + day + "&to=" + day)
                .expect(200)
                .json();
        assertThat(find(curve.path("points"), "seconds", 60).path("value").asDouble())
                .isEqualTo(260);
        assertThat(find(curve.path("points"), "seconds", 60).path("workout_id").asText())
                .isEqualTo(ride);
        var power = clara.get("/me/critical-power?sport=gravel_cycling&from=" + day + "&to=" + day)
                .expect(200)
                .json();
        assertThat(power.path("two_parameters").path("critical_power_w").asDouble())
                .isCloseTo(200, within(0.1));
        assertThat(power.path("two_parameters").path("work_capacity_j").asDouble())
                .isCloseTo(6000, within(30.0));
        var nothing = clara.get("/me/critical-power?sport=yoga").expect(200).json();
        assertThat(nothing.path("two_parameters").path("reason").asText()).isEqualTo("no_power");
        clara.get("/me/critical-power?sport=quidditch").expectProblem(422, "sport-unknown");
        clara.get("/me/critical-power?from=" + day + "&to=" + day.minusDays(1)).expectProblem(422, "day-span-invalid");
    }

    @Test
    void ten_kilometres_in_forty_minutes_predict_what_daniels_and_riegel_do() {
        imported(Course.somewhere(10_050).gpx("running", at(0), 10_000 / 2400.0));

        var races = clara.get("/me/race-predictions?from=" + day + "&to=" + day)
                .expect(200)
                .json();
        assertThat(races.path("basis").path("time_s").asDouble()).isCloseTo(2400, within(1.0));
        assertThat(races.path("vdot").path("value").asDouble()).isCloseTo(51.944, within(0.05));
        assertThat(Answer.stream(races.path("predictions")))
                .filteredOn(one -> one.path("method").asText().equals("riegel")
                        && one.path("distance_m").asDouble() == 21_097.5)
                .singleElement()
                .satisfies(half -> assertThat(half.path("time_s").asDouble()).isCloseTo(5295.37, within(3.0)));
        var none = clara.get("/me/race-predictions?from=1960-01-01&to=1960-01-02")
                .expect(200)
                .json();
        assertThat(none.path("vdot").path("reason").asText()).isEqualTo("no_distance");
    }

    /** An hour at a rating of eight is a load of 100, so the loads of the published series can be typed in. */
    @Test
    void ten_days_of_training_give_the_published_fitness_fatigue_and_form() {
        forget("rowing", "1993-01-01", "1993-12-31");
        int[] loads = {100, 0, 50, 120, 0, 80, 60, 0, 0, 150};
        for (int i = 0; i < loads.length; i++) {
            if (loads[i] > 0) {
                entered(Map.of(
                        "sport",
                        "rowing",
                        "start_at",
                        LocalDate.parse("1993-03-01").plusDays(i) + "T12:00:00Z",
                        "elapsed_s",
                        loads[i] * 36,
                        "rpe",
                        8));
            }
        }

        var fitness = clara.get("/me/fitness?from=1993-02-27&to=1993-03-12")
                .expect(200)
                .json();

        assertThat(fitness.path("basis").path("model").asText())
                .isEqualTo("load-fitness.exponential.previous-day.42-7@1");
        assertThat(fitness.path("basis").path("first_load_day").asText()).isEqualTo("1993-03-01");
        var last = Answer.stream(fitness.path("days"))
                .filter(one -> one.path("day").asText().equals("1993-03-10"))
                .findFirst()
                .orElseThrow();
        assertThat(last.path("load").asDouble()).isCloseTo(150, within(1e-6));
        assertThat(last.path("fitness").asDouble()).isCloseTo(11.897, within(0.001));
        assertThat(last.path("fatigue").asDouble()).isCloseTo(44.094, within(0.001));
        assertThat(last.path("form").asDouble()).isCloseTo(8.570 - 27.830, within(0.002));
        assertThat(last.path("form_label").asText()).isEqualTo("productive");
        assertThat(last.path("acute_chronic_rolling").path("reason").asText()).isEqualTo("insufficient_data");
        assertThat(fitness.path("rest_days").asInt()).isEqualTo(14 - 6);
        forget("rowing", "1993-01-01", "1993-12-31");
    }

    @Test
    void days_of_one_to_five_kilometres_make_an_eddington_number_of_three_and_a_week_of_fifteen() {
        forget("snowshoeing", "1950-01-01", "2030-01-01");
        for (int kilometres = 1; kilometres <= 5; kilometres++) {
            entered(Map.of(
                    "sport",
                    "snowshoeing",
                    "start_at",
                    LocalDate.parse("1994-02-06").plusDays(kilometres) + "T12:00:00Z",
                    "elapsed_s",
                    1200 * kilometres,
                    "distance_m",
                    1000 * kilometres));
        }

        var eddington = clara.get("/me/eddington?sport=snowshoeing").expect(200).json();
        assertThat(eddington.path("number").asInt()).isEqualTo(3);
        assertThat(eddington.path("days_needed").toString()).isEqualTo("{\"4\":2,\"5\":4}");
        assertThat(clara.get("/me/eddington?sport=snowshoeing&unit=mile")
                        .json()
                        .path("number")
                        .asInt())
                .isEqualTo(2);
        var weeks = clara.get("/me/statistics?period=week&sport=snowshoeing&from=1994-02-01&to=1994-02-28")
                .expect(200)
                .json();
        assertThat(weeks.path("totals")).hasSize(1);
        var week = weeks.path("totals").path(0);
        assertThat(week.path("first_day").asText()).isEqualTo("1994-02-07");
        assertThat(week.path("active_days").asInt()).isEqualTo(5);
        assertThat(week.path("sums").path("distance_m").asDouble()).isEqualTo(15_000);
        assertThat(week.path("sums").has("work_kj")).isFalse();
        assertThat(weeks.path("sports").path(0).path("sport").asText()).isEqualTo("snowshoeing");
        forget("snowshoeing", "1950-01-01", "2030-01-01");
    }

    @Test
    void a_figure_is_told_from_workout_to_workout_and_where_it_is_missing_why() {
        forget("canoeing", "1995-01-01", "1995-12-31");
        entered(Map.of("sport", "canoeing", "start_at", "1995-05-01T12:00:00Z", "elapsed_s", 3600, "rpe", 8));
        entered(Map.of("sport", "canoeing", "start_at", "1995-05-03T12:00:00Z", "elapsed_s", 1800));

        var trend = clara.get("/me/trends/rpe_load?sport=canoeing&from=1995-05-01&to=1995-05-31")
                .expect(200)
                .json();

        assertThat(trend.path("name").asText()).isEqualTo("rpe_load");
        assertThat(trend.path("points")).hasSize(2);
        var first = trend.path("points").path(0);
        assertThat(first.path("day").asText()).isEqualTo("1995-05-01");
        assertThat(first.path("figure").path("value").asDouble()).isEqualTo(480);
        assertThat(first.path("figure").path("algorithm").asText()).contains("@");
        assertThat(trend.path("points").path(1).path("figure").path("reason").asText())
                .isEqualTo("no_rating");
        assertThat(clara.get("/me/trends/swolf?sport=canoeing&from=1995-05-01&to=1995-05-31")
                        .json()
                        .path("points"))
                .isEmpty();
        clara.get("/me/trends/happiness").expectProblem(422, "figure-unknown");
        clara.get("/me/trends/vdot?from=1990-01-01&to=1995-01-01").expectProblem(422, "day-span-invalid");
        forget("canoeing", "1995-01-01", "1995-12-31");
    }

    @Test
    void time_in_zones_is_added_up_week_by_week() {
        var imported = imported(SampleFile.run("zones.gpx", at(0), 600));
        var zones = clara.get("/me/zones/heart_rate?sport=running&from=" + day + "&to=" + day)
                .expect(200)
                .json();

        assertThat(zones.path("signal").asText()).isEqualTo("heart_rate");
        assertThat(zones.path("periods")).hasSize(1);
        var week = zones.path("periods").path(0);
        var counted = Answer.stream(week.path("scales"))
                .mapToInt(scale -> scale.path("workouts").asInt())
                .sum();
        assertThat(counted + week.path("without_zones").asInt())
                .isEqualTo(week.path("workouts").asInt());
        clara.get("/me/zones/mood").expectProblem(422, "parameter-invalid");
        deleted(imported);
    }

    @Test
    void the_last_twelve_weeks_begin_with_a_whole_week() {
        var weeks = clara.get("/me/statistics?period=week").expect(200).json();

        var first = LocalDate.parse(weeks.path("from").asText());
        assertThat(first.getDayOfWeek().name())
                .isEqualTo(weeks.path("week_starts_on").asText());
        assertThat(LocalDate.parse(weeks.path("to").asText())).isBetween(first.plusDays(77), first.plusDays(83));
        clara.get("/me/fitness?to=-999999999-01-01").expectProblem(422, "day-span-invalid");
    }

    @Test
    void others_see_what_was_best_in_a_workout_but_not_where_it_stands() {
        Journey.follows(boris, Journey.athleteId(clara));
        var run = imported(Course.somewhere(1500).gpx("running", at(0), 3));

        assertThat(effort(clara, run, "time", "over_m", 1000).has("rank")).isTrue();
        var seen = boris.get("/workouts/" + run + "/efforts");
        if (seen.status() == 200) {
            assertThat(effort(boris, run, "time", "over_m", 1000).has("rank")).isFalse();
        } else {
            seen.expectProblem(404, "workout-not-found");
        }
    }

    private Instant at(int hoursLater) {
        return day.atTime(7, 0).toInstant(ZoneOffset.UTC).plusSeconds(hoursLater * 3600L);
    }

    private String imported(SampleFile file) {
        return Journey.onlyWorkout(Journey.imported(clara, file));
    }

    private void entered(Map<String, ?> body) {
        clara.post("/workouts", body, "Idempotency-Key", UUID.randomUUID().toString())
                .expect(201);
    }

    private void forget(String sport, String from, String to) {
        clara.get("/workouts?limit=200&sport=" + sport + "&from=" + from + "&to=" + to).expect(200).items().stream()
                .map(workout -> workout.path("id").asText())
                .forEach(this::deleted);
    }

    private void deleted(String workout) {
        var etag = clara.get("/workouts/" + workout).expect(200).header("ETag");
        clara.delete("/workouts/" + workout, "If-Match", etag).expect(204);
    }

    private static JsonNode effort(Api viewer, String workout, String discipline, String field, double over) {
        var efforts =
                viewer.get("/workouts/" + workout + "/efforts").expect(200).json();
        return Answer.stream(efforts.path("efforts"))
                .filter(effort -> effort.path("discipline").asText().equals(discipline)
                        && effort.path(field).asDouble() == over)
                .findFirst()
                .orElseThrow(() -> new AssertionError(efforts.toString()));
    }

    private static JsonNode find(JsonNode all, String field, double value) {
        return Answer.stream(all)
                .filter(one -> one.path(field).asDouble() == value)
                .findFirst()
                .orElseThrow(() -> new AssertionError(all.toString()));
    }

    private static List<String> ids(JsonNode workouts) {
        return Answer.stream(workouts)
                .map(workout -> workout.path("workout_id").asText())
                .toList();
    }
}
