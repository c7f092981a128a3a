package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How the console looks to people and to those who cannot see it: every page at three widths, in light and dark. Pictures
 * stay in {@code target/console}.
 */
class ConsoleLookIT {

    private static final int[] WIDTHS = {1440, 1024, 390};

    private final Path pictures = Path.of("target/console");
    private final List<String> faults = new ArrayList<>();

    @Test
    void every_page_fits_its_window_and_keeps_nobody_out() throws IOException {
        Files.createDirectories(pictures);
        var pages = pages();
        try (var light = Console.as("admin-ada")) {
            openWorkout(light, pages.getLast());
            for (var page : pages) {
                for (int width : WIDTHS) {
                    light.width(width);
                    if (width == Console.WIDE) {
                        light.visit(page);
                    }
                    light.settle();
                    judge(light, page, width);
                    if (width != 1024) {
                        light.barriers().forEach(barrier -> faults.add(page + " at " + width + ": " + barrier));
                    }
                }
            }
            faults.addAll(light.complaints());
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void the_dark_has_enough_contrast() throws IOException {
        Files.createDirectories(pictures);
        var pages = pages();
        try (var dark = Console.inTheDarkAs("admin-ada")) {
            openWorkout(dark, pages.getLast());
            for (var page : List.of("dashboard", "imports", pages.getLast())) {
                dark.visit(page);
                dark.screenshot(pictures.resolve(name(page) + "-dark.png"));
                dark.barriers().forEach(barrier -> faults.add(page + " in the dark: " + barrier));
            }
            faults.addAll(dark.complaints());
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void dialogs_and_pages_outside_of_the_shell_keep_nobody_out() throws IOException {
        Files.createDirectories(pictures);
        try (var support = Console.as("sofia")) {
            var name = Journey.unique("dialog") + ".fit";
            Journey.imported(Api.as("lena"), SampleFile.text(name, name));
            support.visit("imports?q=" + name);
            support.page().locator(".row-link").first().click();
            support.page().waitForURL("**/import?file=*");
            support.settle();
            support.press("Import again…");
            support.screenshot(pictures.resolve("dialog.png"));
            support.barriers().forEach(barrier -> faults.add("the dialog: " + barrier));
            support.visit("audit");
            support.screenshot(pictures.resolve("no-right.png"));
            support.barriers().forEach(barrier -> faults.add("no right: " + barrier));
            support.visit("no-such-page");
            support.barriers().forEach(barrier -> faults.add("no such page: " + barrier));
        }
        assertThat(faults).isEmpty();
    }

    private void judge(Console console, String page, int width) {
        int overflow = console.overflow();
        if (overflow > 0) {
            faults.add(page + " is " + overflow + " px wider than " + width);
        }
        console.screenshot(pictures.resolve(name(page) + "-" + width + ".png"));
    }

    /** The addresses of all pages, with something on each; the workout's is the last. */
    private static List<String> pages() {
        var owner = Api.as("lena");
        var start = Instant.parse("2026-04-07T08:00:00Z").plusSeconds(Product.freshOffset());
        var name = Journey.unique("look");
        var taken = Journey.imported(
                owner, SampleRide.of(name + ".gpx", start, 4_800), SampleFile.text(name + ".fit", name));
        var workout = Journey.onlyWorkout(taken);
        try (var admin = Console.as("admin-ada")) {
            admin.visit("imports?q=" + name + ".fit");
            var failed = String.valueOf(
                            admin.page().locator(".row-link").first().getAttribute("href"))
                    .replaceFirst("/admin/", "");
            return List.of(
                    "dashboard",
                    "imports",
                    "imports?q=nothing-fits",
                    failed,
                    "dead-letters",
                    "audit",
                    "search?q=look",
                    "workouts",
                    "workouts?athlete=" + Journey.athleteId(owner),
                    "workout?id=" + workout);
        }
    }

    private static void openWorkout(Console console, String address) {
        console.visit(address);
        console.page().locator("textarea").fill("To see how it looks");
        console.press("Open the workout");
    }

    private static String name(String address) {
        return address.replaceAll("\\?q=nothing.*", "-none")
                .replaceAll("\\?athlete.*", "-of")
                .replaceAll("\\?.*", "");
    }
}
