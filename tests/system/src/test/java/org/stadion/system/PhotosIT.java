package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.stadion.testing.CameraPhoto;

/** Hanna hangs up photos. What her camera wrote beside them goes no further than to her. */
class PhotosIT {

    private final Api hanna = Api.as("hanna");
    private final Api ivan = Api.as("ivan");
    private final String workout = entered();

    @Test
    void what_the_camera_wrote_is_read_and_then_stripped() throws IOException {
        var upload = CameraPhoto.withExif(CameraPhoto.jpeg(400, 200), 6);
        assertThat(text(upload)).contains("Exif").contains("2026:11:16 07:20:05");

        var photo = hanna.postBytes("/workouts/" + workout + "/photos", upload, "image/jpeg")
                .expect(201)
                .json();

        assertThat(photo.path("taken_at").asText()).isEqualTo("2026-11-16T06:20:05Z");
        assertThat(photo.path("latitude").asDouble()).isEqualTo(-46.05);
        assertThat(photo.path("longitude").asDouble()).isEqualTo(14.5);
        assertThat(photo.path("width").asInt()).as("turned upright").isEqualTo(200);
        assertThat(photo.path("height").asInt()).isEqualTo(400);

        for (var size : new String[] {"image", "thumbnail"}) {
            var stored = hanna.get(path(photo.path("id").asText()) + "/" + size).expect(200);
            assertThat(stored.header("Content-Type")).isEqualTo("image/jpeg");
            assertThat(stored.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(text(stored.bytes())).doesNotContain("Exif").doesNotContain("2026:11:16");
            var picture = ImageIO.read(new ByteArrayInputStream(stored.bytes()));
            assertThat(picture.getWidth() * 2).isEqualTo(picture.getHeight());
            assertThat(new Color(picture.getRGB(picture.getWidth() * 3 / 4, 5)).getRed())
                    .as("what was at the upper left is at the upper right now")
                    .isGreaterThan(200);
            hanna.get(path(photo.path("id").asText()) + "/" + size, "If-None-Match", stored.header("ETag"))
                    .expect(304);
        }
    }

    @Test
    void photos_are_seen_by_whoever_may_see_the_workout() {
        var photo = added(CameraPhoto.withExif(CameraPhoto.jpeg(60, 40), 1));
        hanna.patch("/workouts/" + workout, Map.of("visibility", "EVERYONE"), "If-Match", "*")
                .expect(200);

        var seen = ivan.get(path(photo)).expect(200).json();
        assertThat(seen.has("latitude")).isFalse();
        assertThat(ivan.get("/workouts/" + workout + "/photos").expect(200).items())
                .hasSize(1);
        ivan.get(path(photo) + "/image").expect(200);
        ivan.delete(path(photo), "If-Match", "*").expectProblem(404, "workout-not-found");

        hanna.patch("/workouts/" + workout, Map.of("visibility", "ONLY_ME"), "If-Match", "*")
                .expect(200);
        ivan.get("/workouts/" + workout + "/photos").expectProblem(404, "workout-not-found");
        ivan.get(path(photo) + "/image").expectProblem(404, "workout-not-found");
        ivan.get(path(photo) + "/thumbnail").expectProblem(404, "workout-not-found");
    }

    @Test
    void the_same_upload_is_the_same_photo_and_there_are_at_most_twenty() {
        var first = added(CameraPhoto.jpeg(10, 10));
        assertThat(added(CameraPhoto.jpeg(10, 10))).isEqualTo(first);
        for (var i = 1; i < 20; i++) {
            added(CameraPhoto.jpeg(10 + i, 10));
        }

        hanna.postBytes("/workouts/" + workout + "/photos", CameraPhoto.jpeg(50, 10), "image/jpeg")
                .expectProblem(409, "photo-limit-reached");
        var etag = hanna.get(path(first)).expect(200).header("ETag");
        hanna.patch(path(first), Map.of("caption", "Last", "position", 19), "If-Match", etag)
                .expect(200);
        var all = hanna.get("/workouts/" + workout + "/photos").expect(200).items();
        assertThat(all).hasSize(20);
        assertThat(all.getLast().path("caption").asText()).isEqualTo("Last");
    }

    @Test
    void content_decides_and_bombs_are_not_opened() {
        hanna.postBytes("/workouts/" + workout + "/photos", "<svg/>".getBytes(StandardCharsets.UTF_8), "image/jpeg")
                .expectProblem(422, "photo-type-unknown");
        hanna.postBytes("/workouts/" + workout + "/photos", CameraPhoto.pngHead(30_000, 30_000), "image/png")
                .expectProblem(422, "photo-too-large");
        var half = CameraPhoto.jpeg(100, 100);
        hanna.postBytes("/workouts/" + workout + "/photos", java.util.Arrays.copyOf(half, 40), "image/jpeg")
                .expectProblem(422, "photo-unreadable");
        hanna.postBytes("/workouts/" + workout + "/photos", CameraPhoto.clearPng(30, 20), "image/jpeg")
                .expect(201);
        hanna.postBytes("/workouts/" + workout + "/photos", CameraPhoto.webp(), "image/webp")
                .expect(201);
    }

    @Test
    void objects_go_with_their_photo_and_with_their_workout() {
        var gone = added(CameraPhoto.jpeg(10, 10));
        var stays = added(CameraPhoto.jpeg(20, 10));
        assertThat(objects(gone)).isEqualTo(2);

        hanna.delete(path(gone), "If-Match", "*").expect(204);

        hanna.get(path(gone) + "/image").expectProblem(404, "photo-not-found");
        await().atMost(Duration.ofSeconds(90)).until(() -> objects(gone) == 0);
        assertThat(objects(stays)).isEqualTo(2);

        hanna.delete("/workouts/" + workout, "If-Match", "*").expect(204);
        await().atMost(Duration.ofSeconds(90)).until(() -> objects(stays) == 0);
    }

    /** The object store of the local stack keeps plain files. */
    private static long objects(String photo) {
        try (var files = Files.walk(Product.stack().settings().home())) {
            return files.filter(file -> file.toString().contains("photos/" + photo + "/"))
                    .filter(file -> file.toString().endsWith(".jpg"))
                    .count();
        } catch (IOException | UncheckedIOException changing) {
            return -1;
        }
    }

    private String entered() {
        var start = Instant.parse("2026-11-16T05:42:00Z").plusSeconds(Product.freshOffset() / 10);
        return hanna.post(
                        "/workouts",
                        Map.of(
                                "sport",
                                "hiking",
                                "start_at",
                                start.toString(),
                                "zone",
                                "Europe/Ljubljana",
                                "elapsed_s",
                                3600))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private String added(byte[] picture) {
        return hanna.postBytes("/workouts/" + workout + "/photos", picture, "image/jpeg")
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private String path(String photo) {
        return "/workouts/" + workout + "/photos/" + photo;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
