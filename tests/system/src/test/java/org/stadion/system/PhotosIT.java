package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Hanna hangs up photos. What her camera wrote beside them goes no further than to her. */
class PhotosIT {

    private final Api hanna = Api.as("hanna");
    private final Api ivan = Api.as("ivan");
    private final String workout = entered();

    @Test
    void what_the_camera_wrote_is_read_and_then_stripped() throws IOException {
        var upload = withExif(jpeg(400, 200));
        assertThat(text(upload)).contains("Exif").contains("2026:11:16 07:20:05");

        var photo = hanna.postBytes("/workouts/" + workout + "/photos", upload, "image/jpeg")
                .expect(201)
                .json();

        assertThat(photo.path("taken_at").asText()).isEqualTo("2026-11-16T06:20:05Z");
        assertThat(photo.path("latitude").asDouble()).isEqualTo(46.05);
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
            assertThat(new Color(picture.getRGB(picture.getWidth() / 2, 5)).getRed())
                    .as("its left side is on top now")
                    .isGreaterThan(200);
            hanna.get(path(photo.path("id").asText()) + "/" + size, "If-None-Match", stored.header("ETag"))
                    .expect(304);
        }
    }

    @Test
    void photos_are_seen_by_whoever_may_see_the_workout() throws IOException {
        var photo = added(withExif(jpeg(60, 40)));
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
    void the_same_upload_is_the_same_photo_and_there_are_at_most_twenty() throws IOException {
        var first = added(jpeg(10, 10));
        assertThat(added(jpeg(10, 10))).isEqualTo(first);
        for (var i = 1; i < 20; i++) {
            added(jpeg(10 + i, 10));
        }

        hanna.postBytes("/workouts/" + workout + "/photos", jpeg(50, 10), "image/jpeg")
                .expectProblem(409, "photo-limit-reached");
        var etag = hanna.get(path(first)).expect(200).header("ETag");
        hanna.patch(path(first), Map.of("caption", "Last", "position", 19), "If-Match", etag)
                .expect(200);
        var all = hanna.get("/workouts/" + workout + "/photos").expect(200).items();
        assertThat(all).hasSize(20);
        assertThat(all.getLast().path("caption").asText()).isEqualTo("Last");
    }

    @Test
    void content_decides_and_bombs_are_not_opened() throws IOException {
        hanna.postBytes("/workouts/" + workout + "/photos", "<svg/>".getBytes(StandardCharsets.UTF_8), "image/jpeg")
                .expectProblem(422, "photo-type-unknown");
        hanna.postBytes("/workouts/" + workout + "/photos", pngOfSize(30_000, 30_000), "image/png")
                .expectProblem(422, "photo-too-large");
        var half = jpeg(100, 100);
        hanna.postBytes("/workouts/" + workout + "/photos", java.util.Arrays.copyOf(half, 40), "image/jpeg")
                .expectProblem(422, "photo-unreadable");
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_ARGB), "png", png);
        hanna.postBytes("/workouts/" + workout + "/photos", png.toByteArray(), "image/jpeg")
                .expect(201);
        hanna.postBytes("/workouts/" + workout + "/photos", WEBP, "image/webp").expect(201);
    }

    @Test
    void objects_go_with_their_photo_and_with_their_workout() throws IOException {
        var gone = added(jpeg(10, 10));
        var stays = added(jpeg(20, 10));
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

    /** Red on the left, blue on the right. */
    private static byte[] jpeg(int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }

    /**
     * Puts an EXIF segment behind the start of the picture, written by hand as TIFF 6.0 and EXIF 2.3 say: to be turned
     * clockwise, taken on 16 November at 7:20:05, at 46°3' north and 14°30' east.
     */
    private static byte[] withExif(byte[] jpeg) {
        var tiff = ByteBuffer.allocate(300).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, 3, 1, 6);
        entry(tiff, 0x8769, 4, 1, 50);
        entry(tiff, 0x8825, 4, 1, 90);
        tiff.putInt(0);
        tiff.position(50).putShort((short) 1);
        entry(tiff, 0x9003, 2, 20, 70);
        tiff.putInt(0);
        tiff.position(70).put("2026:11:16 07:20:05\0".getBytes(StandardCharsets.US_ASCII));
        tiff.position(90).putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N');
        entry(tiff, 2, 5, 3, 150);
        entry(tiff, 3, 2, 2, 'E');
        entry(tiff, 4, 5, 3, 180);
        tiff.putInt(0);
        tiff.position(150);
        degrees(tiff, 46, 3);
        tiff.position(180);
        degrees(tiff, 14, 30);
        var length = 2 + 6 + tiff.position();
        var out = ByteBuffer.allocate(jpeg.length + 2 + length);
        out.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) length);
        out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.put(tiff.array(), 0, tiff.position()).put(jpeg, 2, jpeg.length - 2);
        return out.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void degrees(ByteBuffer tiff, int degrees, int minutes) {
        tiff.putInt(degrees).putInt(1).putInt(minutes).putInt(1).putInt(0).putInt(1);
    }

    /** Only the head of a picture, which is all that may be looked at. */
    private static byte[] pngOfSize(int width, int height) {
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        var chunk = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .put(head.array());
        var crc = new java.util.zip.CRC32();
        crc.update(chunk.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(chunk.array())
                .putInt((int) crc.getValue())
                .array();
    }

    /** One pixel, lossless. */
    private static final byte[] WEBP =
            java.util.Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
}
