package org.stadion.workouts.control.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stadion.kernel.DomainException;
import org.stadion.testing.CameraPhoto;

class CleanPhotoTest {
    private static final ZoneId LJUBLJANA = ZoneId.of("Europe/Ljubljana");

    /** Where the red corner, at the upper left of the file, is to be looked at: EXIF 2.3, tag 274. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1",
    })
    void every_orientation_is_turned_upright(int orientation, int right, int lower) throws IOException {
        var photo = CleanPhoto.of(CameraPhoto.withExif(CameraPhoto.jpeg(200, 100), orientation), LJUBLJANA);

        var turned = orientation >= 5;
        assertThat(photo.width()).isEqualTo(turned ? 100 : 200);
        var picture = ImageIO.read(new ByteArrayInputStream(photo.image()));
        var x = right == 0 ? 10 : picture.getWidth() - 10;
        var y = lower == 0 ? 10 : picture.getHeight() - 10;
        assertThat(new Color(picture.getRGB(x, y)).getRed()).isGreaterThan(200);
        assertThat(new Color(picture.getRGB(picture.getWidth() - x, picture.getHeight() - y)).getRed())
                .isLessThan(60);
    }

    @Test
    void time_is_read_in_the_zone_given_and_place_with_its_sign() {
        var photo = CleanPhoto.of(CameraPhoto.withExif(CameraPhoto.jpeg(20, 10), 1), LJUBLJANA);

        assertThat(photo.takenAt()).isEqualTo("2026-11-16T06:20:05Z");
        assertThat(photo.latitude()).isEqualTo(-46.05);
        assertThat(photo.longitude()).isEqualTo(14.5);
        assertThat(new String(photo.image(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        assertThat(new String(photo.thumbnail(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void a_large_picture_is_made_smaller() throws IOException {
        var photo = CleanPhoto.of(CameraPhoto.jpeg(6000, 3000), LJUBLJANA);

        assertThat(photo.width()).isEqualTo(2560);
        assertThat(photo.height()).isEqualTo(1280);
        assertThat(ImageIO.read(new ByteArrayInputStream(photo.thumbnail())).getWidth())
                .isEqualTo(480);
    }

    @Test
    void png_and_webp_become_jpeg_on_white() throws IOException {
        var clear = CleanPhoto.of(CameraPhoto.clearPng(30, 20), LJUBLJANA);

        assertThat(new Color(
                        ImageIO.read(new ByteArrayInputStream(clear.image())).getRGB(5, 5)))
                .isEqualTo(Color.WHITE);
        assertThat(CleanPhoto.of(CameraPhoto.webp(), LJUBLJANA).image()).startsWith(0xFF, 0xD8);
    }

    @Test
    void the_size_is_judged_before_a_pixel_is_decoded() {
        assertThat(slug(CameraPhoto.pngHead(15_000, 15_000))).isEqualTo("photo-too-large");
    }

    @Test
    void what_is_no_picture_is_refused_and_never_breaks() {
        assertThat(slug("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("photo-type-unknown");
        var picture = CameraPhoto.withExif(CameraPhoto.jpeg(60, 40), 6);
        var random = new Random(7);
        for (var turn = 0; turn < 300; turn++) {
            var mutated = picture.clone();
            for (var i = 0; i < 8; i++) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt();
            }
            try {
                CleanPhoto.of(mutated, LJUBLJANA).thumbnail();
            } catch (DomainException.Invalid refused) {
                assertThat(refused.slug()).startsWith("photo-");
            }
        }
    }

    private static String slug(byte[] upload) {
        var slug = new String[1];
        assertThatThrownBy(() -> CleanPhoto.of(upload, LJUBLJANA))
                .isInstanceOfSatisfying(DomainException.Invalid.class, refused -> slug[0] = refused.slug());
        return slug[0];
    }
}
