package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What operators do in the console. */
class ConsoleOperationsIT {

    private static final String REASON = "Seen while the tests ran";

    private static Console support;
    private static Console admin;

    @BeforeAll
    static void signIn() {
        support = Console.as("sofia");
        admin = Console.as("admin-ada");
    }

    @AfterAll
    static void close() {
        support.close();
        admin.close();
    }

    @Test
    void the_dashboard_shows_health_imports_outbox_and_queues() {
        Journey.imported(Api.as("boris"), run("dashboard.gpx"));

        support.visit("dashboard");

        assertThat(support.text())
                .contains("PostgreSQL", "Keycloak", "Kafka", "Artemis", "Object store", "Mail server", "All up")
                .contains("Outbox", "Imports per hour", "telemetry-import", "notification-delivery");
        var chart = support.page().locator("canvas").boundingBox();
        assertThat(chart.width).isGreaterThan(300);
        assertThat(Integer.parseInt(support.page()
                        .locator(".tile-figure")
                        .first()
                        .innerText()
                        .replaceAll("\\D", "")))
                .isPositive();
    }

    @Test
    void imports_are_found_by_text_and_state_and_the_address_reproduces_the_view() {
        var name = Journey.unique("found") + ".gpx";
        Journey.imported(Api.as("boris"), run(name), SampleFile.text("broken-" + name, "no GPX at all"));

        support.visit("imports");
        support.page().locator("input[type=search][id='list:text']").fill(name);
        support.page().keyboard().press("Enter");
        support.page().waitForURL("**q=*");
        support.settle();
        assertThat(rows()).hasSize(2);

        support.page().locator(".tabs").getByText("Failed").click();
        support.page().waitForURL("**state=failed*");
        support.settle();
        assertThat(rows()).hasSize(1).first().asString().contains("broken-" + name, "Failed");

        support.page().reload();
        support.settle();
        assertThat(rows()).hasSize(1);
    }

    @Test
    void long_lists_are_paged_and_the_way_back_leads_to_the_same_page() {
        var name = Journey.unique("paged");
        Journey.imported(
                Api.as("boris"),
                IntStream.range(0, 30)
                        .mapToObj(i -> SampleFile.text(name + "-" + i + ".gpx", "<gpx>" + name + i))
                        .toArray(SampleFile[]::new));

        support.visit("imports?q=" + name);
        var first = rows();
        support.press("Next");
        var second = rows();
        support.press("Previous");

        assertThat(first).hasSize(25);
        assertThat(second).hasSize(5).doesNotContainAnyElementsOf(first);
        assertThat(rows()).hasSize(25);
    }

    @Test
    void an_import_shows_why_it_failed_and_is_taken_in_again_with_a_reason_that_is_kept() {
        var name = Journey.unique("again") + ".fit";
        Journey.imported(Api.as("boris"), SampleFile.text(name, "no FIT at all"));
        support.visit("imports?q=" + name);
        support.page().locator(".row-link").first().click();
        support.page().waitForURL("**/import?file=*");
        support.settle();
        assertThat(support.text()).contains("Why it failed", "file-type-unknown", "Failed", "Received");

        support.press("Import again…");
        support.giveReason("", "Import again");
        assertThat(support.dialog().innerText()).as("a reason is asked for").contains("Say why.");
        support.giveReason(REASON, "Import again");

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            support.page().reload();
            support.settle();
            assertThat(support.text()).contains("2 attempts");
        });
        assertAudited("import.retry", "sofia");
    }

    @Test
    void an_import_shows_its_warnings_and_leads_to_its_workout() {
        var name = Journey.unique("warned") + ".gpx";
        Journey.imported(Api.as("boris"), backwards(name));

        support.visit("imports?q=" + name);
        support.page().locator(".row-link").first().click();
        support.page().waitForURL("**/import?file=*");
        support.settle();

        assertThat(support.text()).contains("Warnings", "Workouts");
        assertThat(support.page().locator("li.warned").count()).isPositive();
        support.page().locator("a[href^='/admin/workout?id=']").click();
        support.settle();
        assertThat(support.text()).contains("This page shows health data");
    }

    @Test
    void a_dead_letter_says_why_it_died_and_is_replayed_with_a_reason() {
        var body = Journey.unique("no-id");
        DeadLetterMaker.unreadableWork(body);
        open(support, "telemetry-import", body);
        assertThat(support.text()).contains("unreadable", body, "1 attempt");

        support.press("Replay…");
        support.giveReason(REASON, "Replay");

        assertAudited("dead-letter.replay", "sofia");
    }

    @Test
    void only_an_administrator_discards_a_dead_letter_and_must_mean_it() {
        var body = "{\"made\":\"" + Journey.unique("up") + "\"}";
        DeadLetterMaker.unreadableEvent(body, "gamification");
        open(support, "stadion.workouts", body);
        assertThat(support.text()).doesNotContain("Discard");

        admin.visit(support.page().url().replaceFirst(".*/admin/", ""));
        admin.press("Discard…");
        admin.giveReason(REASON, "Discard");
        assertThat(admin.dialog().innerText()).contains("Type exactly: discard");
        admin.dialog().locator("input[type=text]").fill("discard");
        admin.giveReason(REASON, "Discard");

        admin.page().reload();
        admin.settle();
        assertThat(admin.text()).contains("This letter has been dealt with", "dead-letter.discard", REASON);
        assertAudited("dead-letter.discard", "admin-ada");
    }

    @Test
    void search_finds_pages_athletes_and_imports() {
        var name = Journey.unique("sought") + ".gpx";
        Journey.imported(Api.as("boris"), SampleFile.text(name, "<gpx/>"));

        support.visit("search?q=" + name);
        assertThat(support.text()).contains(name, "1 result");
        support.visit("search?q=boris");
        assertThat(support.text()).contains("@boris");
        support.visit("search?q=dead");
        assertThat(support.text()).contains("Dead letters");
    }

    @Test
    void the_console_speaks_russian_too() {
        var window = Console.as("sofia");
        try (window) {
            window.page().locator("button.who").click();
            window.page().locator("button[lang=ru]").click();
            window.page().waitForLoadState();
            window.settle();

            assertThat(window.heading()).isEqualTo("Обзор");
            assertThat(window.page().locator("html").getAttribute("lang")).isEqualTo("ru");
        }
    }

    /** Waits for the dead letter with this body and opens its page. */
    private static void open(Console console, String origin, String body) {
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    console.visit("dead-letters?q=" + origin);
                    assertThat(console.page().locator(".row-link").count()).isPositive();
                    boolean found = false;
                    for (var link : console.page().locator(".row-link").all()) {
                        var address = String.valueOf(link.getAttribute("href"));
                        if (console.context()
                                .request()
                                .get(Product.webUrl() + address)
                                .text()
                                .contains(body.replace("\"", "&quot;"))) {
                            console.visit(address.replaceFirst("/admin/", ""));
                            found = true;
                            break;
                        }
                    }
                    assertThat(found).as("the letter with " + body).isTrue();
                });
    }

    private static void assertAudited(String action, String actor) {
        admin.visit("audit?action=" + action);
        assertThat(admin.page().locator("main").innerText()).contains(action, actor, REASON);
    }

    private static java.util.List<String> rows() {
        return support.page().locator(".listing tbody tr").allInnerTexts();
    }

    private static SampleFile run(String name) {
        return SampleFile.run(name, Instant.parse("2026-03-02T07:00:00Z").plusSeconds(Product.freshOffset()), 700);
    }

    /** A track in which one point comes back from the future. */
    private static SampleFile backwards(String name) {
        var start = Instant.parse("2026-03-03T07:00:00Z").plusSeconds(Product.freshOffset());
        var text = new String(SampleFile.run(name, start, 700).bytes(), java.nio.charset.StandardCharsets.UTF_8);
        return SampleFile.text(
                name,
                text.replace(
                        start.plusSeconds(300).toString(),
                        start.plusSeconds(290).toString()));
    }
}
