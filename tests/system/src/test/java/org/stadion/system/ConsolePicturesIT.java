package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Takes the pictures of the README from the real console: {@code STADION_PICTURES=1} and this class alone. */
@EnabledIfEnvironmentVariable(
        named = "STADION_PICTURES",
        matches = ".+",
        disabledReason = "takes pictures, tests nothing")
class ConsolePicturesIT {

    private static final List<String> PEOPLE =
            List.of("anna", "boris", "clara", "david", "emil", "fiona", "georg", "hanna");

    private final Path images =
            Path.of(System.getProperty("stadion.checkout", "../..")).resolve("docs/images");

    @Test
    void pictures_of_the_console() throws IOException {
        Files.createDirectories(images);
        var workout = fill();
        ImportPast.spreadOverTheDay();
        try (var console = Console.as("admin-ada")) {
            picture(console.width(1280), "dashboard", "console-dashboard.png");
            picture(console, "imports", "console-imports.png");
            console.visit("workout?id=" + workout);
            console.openWorkout("Ticket 4711: the athlete doubts the ascent");
            picture(console, "workout?id=" + workout, "console-workout.png");
        }
        assertThat(images.resolve("console-workout.png")).isNotEmptyFile();
    }

    private static String fill() {
        var workout = "";
        var start = Clock.systemUTC().instant().minus(Duration.ofDays(2)).plusSeconds(Product.freshOffset());
        for (var person : PEOPLE) {
            var api = Api.as(person);
            for (int day = 0; day < 6; day++) {
                var at = start.minus(Duration.ofDays(day));
                Journey.imported(api, ride("morning-ride-" + day, at), other(day, at));
            }
            workout = Journey.onlyWorkout(
                    Journey.imported(api, SampleRide.of("over-the-hills.gpx", start.plus(Duration.ofHours(9)), 5_400)));
        }
        return workout;
    }

    private static SampleFile ride(String name, Instant at) {
        return SampleRide.of(name + ".gpx", at, 2_400);
    }

    private static SampleFile other(int day, Instant at) {
        return day == 3
                ? SampleFile.text("settings.fit", "no FIT file " + at)
                : SampleFile.run("lunch-run-" + day + ".gpx", at.plus(Duration.ofHours(5)), 900);
    }

    private void picture(Console console, String address, String name) {
        console.visit(address);
        console.page().screenshot(new Page.ScreenshotOptions().setPath(images.resolve(name)));
    }
}
