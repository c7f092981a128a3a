package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * How the console looks to people and to those who cannot see it: every page at three widths, in light and dark. Pictures of what
 * has a fault stay in {@code target/console}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleLookIT {

    private static final int[] WIDTHS = {1440, 1024, 390};

    private static final Path PICTURES = Path.of("target/console");

    /** One person's window for all tests: signing in anew would show nothing new. */
    private final Console ada = Console.as("admin-ada");

    private final List<String> pages = pages();
    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    void open() throws IOException {
        Files.createDirectories(PICTURES);
        ada.visit(pages.getLast());
        ada.openWorkout("To see how it looks");
    }

    @BeforeEach
    void findNoFaultYet() {
        faults.clear();
    }

    @AfterAll
    void close() {
        ada.close();
    }

    @Test
    void every_page_fits_its_window_and_keeps_nobody_out() {
        for (var page : pages) {
            ada.width(Console.WIDE).visit(page);
            for (int width : WIDTHS) {
                ada.width(width).settle();
                var found = new ArrayList<String>();
                int overflow = ada.overflow();
                if (overflow > 0) {
                    found.add("wider by " + overflow + " px");
                }
                if (width != 1024) {
                    found.addAll(ada.barriers());
                }
                report(ada, name(page) + "-" + width, found);
            }
        }
        faults.addAll(ada.complaints());
        assertThat(faults).isEmpty();
    }

    @Test
    void the_dark_has_enough_contrast() {
        ada.width(Console.WIDE).scheme(ColorScheme.DARK);
        try {
            for (var page : List.of("dashboard", "imports", pages.getLast())) {
                ada.visit(page);
                report(ada, name(page) + "-dark", ada.barriers());
            }
        } finally {
            ada.scheme(ColorScheme.LIGHT);
        }
        faults.addAll(ada.complaints());
        assertThat(faults).isEmpty();
    }

    @Test
    void dialogs_and_pages_outside_of_the_shell_keep_nobody_out() {
        try (var support = Console.as("sofia")) {
            var name = Journey.unique("dialog") + ".fit";
            Journey.imported(Api.as("lena"), SampleFile.text(name, name));
            support.visit("imports?q=" + name);
            support.page().locator(".row-link").first().click();
            support.page().waitForURL("**/import?file=*");
            support.settle();
            support.press("Import again…");
            report(support, "dialog", support.barriers());
            support.visit("audit");
            report(support, "no-right", support.barriers());
            support.visit("no-such-page");
            report(support, "no-such-page", support.barriers());
        }
        assertThat(faults).isEmpty();
    }

    private void report(Console console, String view, List<String> found) {
        if (!found.isEmpty()) {
            console.screenshot(PICTURES.resolve(view + ".png"));
        }
        found.forEach(fault -> faults.add(view + ": " + fault));
    }

    /** The addresses of all pages, with something on each; the workout's is the last. */
    private List<String> pages() {
        var owner = Api.as("lena");
        var start = Instant.parse("2026-04-07T08:00:00Z").plusSeconds(Product.freshOffset());
        var name = Journey.unique("look");
        var taken = Journey.imported(
                owner, SampleRide.of(name + ".gpx", start, 4_800), SampleFile.text(name + ".fit", name));
        var workout = Journey.onlyWorkout(taken);
        ada.visit("imports?q=" + name + ".fit");
        var failed = String.valueOf(ada.page().locator(".row-link").first().getAttribute("href"))
                .replaceFirst("/admin/", "");
        return List.of(
                "dashboard",
                "imports",
                "imports?q=nothing-fits",
                failed,
                "dead-letters",
                "audit",
                "search?q=look",
                "fleet?days=365",
                "workouts",
                "workouts?athlete=" + Journey.athleteId(owner),
                "workout?id=" + workout);
    }

    private static String name(String address) {
        return address.replaceAll("\\?q=nothing.*", "-none")
                .replaceAll("\\?athlete.*", "-of")
                .replaceAll("\\?.*", "");
    }
}
