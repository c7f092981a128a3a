package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How support looks into a workout, and what is kept of that. */
class ConsoleWorkoutIT {

    private static final int SECONDS = 4_800;

    private static final Api OWNER = Api.as("tomas");
    private static String workout = "";
    private static Console support;

    @BeforeAll
    static void upload() {
        var start = Instant.parse("2026-04-06T08:00:00Z").plusSeconds(Product.freshOffset());
        workout = Journey.onlyWorkout(
                Journey.imported(OWNER, SampleRide.of(Journey.unique("hills") + ".gpx", start, SECONDS)));
        support = Console.as("sofia");
    }

    @AfterAll
    static void close() {
        support.close();
    }

    @Test
    void health_data_is_shown_only_when_a_reason_was_given_and_the_look_is_audited() {
        try (var window = Console.as("sofia");
                var admin = Console.as("admin-ada")) {
            var reason = Journey.unique("Ticket");

            window.visit("workout?id=" + workout);
            assertThat(window.text()).contains("This page shows health data").doesNotContain("Totals", "Elevation");
            assertThat(window.page().locator("svg.track").count()).isZero();
            window.press("Open the workout");
            assertThat(window.text()).as("a reason is asked for").contains("Say why.");

            window.openWorkout(reason);

            assertThat(window.text()).contains("Elevation", "Heart rate", "Power", "Totals", "Source files");
            admin.visit("audit?action=workout.open");
            assertThat(admin.text()).contains("workout/" + workout, "sofia", reason);
        }
    }

    @Test
    void the_page_draws_track_elevation_heart_rate_and_power() {
        open();

        var track = support.page().locator("svg.track path.track-line").first();
        assertThat(track.boundingBox().width).isGreaterThan(300);
        assertThat(support.page().locator("canvas").count()).isEqualTo(3);
        support.page().locator("canvas").first().hover();
        assertThat(support.page().locator(".track-here").isVisible())
                .as("the pointer's place on the track")
                .isTrue();
    }

    @Test
    void the_page_gives_the_totals_that_the_api_gives_and_says_where_they_come_from() {
        open();

        var api = OWNER.get("/workouts/" + workout).expect(200).json();
        var kilometres = String.format(
                java.util.Locale.UK,
                "%.2f",
                api.path("distance_m").path("value").asDouble() / 1_000);
        assertThat(support.text().replace('\u00a0', ' '))
                .contains(kilometres.replaceAll("0+$", "").replaceAll("\\.$", "") + " km")
                .contains(Math.round(api.path("avg_power_w").path("value").asDouble()) + " W")
                .contains("computed")
                .contains(api.path("avg_heart_rate_bpm").path("algorithm").asText(""));
    }

    @Test
    void a_workout_is_read_again_with_a_reason_that_is_audited() {
        var before = OWNER.get("/workouts/" + workout).expect(200);
        var reason = Journey.unique("Reread");
        open();

        support.press("Read again\u2026");
        support.giveReason("", "Read again");
        assertThat(support.dialog().innerText()).as("a reason is asked for").contains("Say why.");
        support.giveReason(reason, "Read again");

        support.page().getByText("The workout was read again.").first().waitFor();
        assertThat(support.text()).contains("Source files");
        var after = OWNER.get("/workouts/" + workout).expect(200);
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
        assertThat(after.json().path("distance_m")).isEqualTo(before.json().path("distance_m"));
        try (var admin = Console.as("admin-ada")) {
            admin.visit("audit?action=workout.reread");
            assertThat(admin.text()).contains("workout/" + workout, "sofia", reason);
        }
    }

    @Test
    void private_notes_are_not_shown() {
        var etag = OWNER.get("/workouts/" + workout).expect(200).header("ETag");
        OWNER.patch("/workouts/" + workout, "{\"private_notes\":\"for nobody else\"}", "If-Match", etag)
                .expect(200);

        open();

        assertThat(support.page().content()).doesNotContain("for nobody else");
    }

    @Test
    void a_workout_is_found_by_its_athlete_and_by_its_id() {
        support.visit("workouts");
        assertThat(support.text()).contains("Whose workout?");
        support.page().locator("input[name=q]").fill("tomas");
        support.page().keyboard().press("Enter");
        support.page().waitForURL("**q=tomas");
        support.page().locator("main .lines a").first().click();
        support.page().waitForURL("**athlete=*");
        assertThat(support.page()
                        .locator("main tbody a[href='/admin/workout?id=" + workout + "']")
                        .count())
                .isEqualTo(1);

        support.visit("workouts?q=" + workout);
        assertThat(support.page()
                        .locator("main a[href='/admin/workout?id=" + workout + "']")
                        .count())
                .isEqualTo(1);
        support.visit("search?q=" + workout);
        assertThat(support.page()
                        .locator("main a[href='/admin/workout?id=" + workout + "']")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_workout_that_is_not_there_is_said_not_to_be() {
        support.visit("workout?id=00000000-0000-4000-8000-000000000000");
        assertThat(support.text()).contains("There is no such workout");
        support.visit("workout?id=nonsense");
        assertThat(support.text()).contains("There is no such workout");
    }

    private static void open() {
        support.visit("workout?id=" + workout);
        if (support.page().locator("form#gate textarea").count() > 0) {
            support.openWorkout("A test looks");
        }
    }
}
