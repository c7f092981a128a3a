package org.stadion.workouts.control.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stadion.kernel.DomainException;

class CleanPhotoTest {
    private static final ZoneId LJUBLJANA = ZoneId.of("Europe/Ljubljana");

    /** One pixel, lossless. */
    private static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    /** Where the red corner, at the upper left of the file, is to be looked at: EXIF 2.3, tag 274. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1",
    })
    void every_orientation_is_turned_upright(int orientation, int right, int lower) throws IOException {
        var photo = CleanPhoto.of(withExif(redCorner(200, 100), orientation), LJUBLJANA);

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
    void time_is_read_in_the_zone_given_and_place_with_its_sign() throws IOException {
        var photo = CleanPhoto.of(withExif(redCorner(20, 10), 1), LJUBLJANA);

        assertThat(photo.takenAt()).isEqualTo("2026-11-16T06:20:05Z");
        assertThat(photo.latitude()).isEqualTo(-46.05);
        assertThat(photo.longitude()).isEqualTo(14.5);
        assertThat(new String(photo.image(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        assertThat(new String(photo.thumbnail(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void a_large_picture_is_made_smaller() throws IOException {
        var photo = CleanPhoto.of(redCorner(6000, 3000), LJUBLJANA);

        assertThat(photo.width()).isEqualTo(2560);
        assertThat(photo.height()).isEqualTo(1280);
        assertThat(ImageIO.read(new ByteArrayInputStream(photo.thumbnail())).getWidth())
                .isEqualTo(480);
    }

    @Test
    void png_and_webp_become_jpeg_on_white() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_ARGB), "png", png);

        var clear = CleanPhoto.of(png.toByteArray(), LJUBLJANA);
        assertThat(new Color(
                        ImageIO.read(new ByteArrayInputStream(clear.image())).getRGB(5, 5)))
                .isEqualTo(Color.WHITE);
        assertThat(CleanPhoto.of(WEBP, LJUBLJANA).image()).startsWith(0xFF, 0xD8);
    }

    @Test
    void the_size_is_judged_before_a_pixel_is_decoded() {
        var head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(15_000)
                .putInt(15_000)
                .put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(head.array());
        var bomb = ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(head.array())
                .putInt((int) crc.getValue())
                .array();

        assertThat(slug(bomb)).isEqualTo("photo-too-large");
    }

    @Test
    void what_is_no_picture_is_refused_and_never_breaks() throws IOException {
        assertThat(slug("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("photo-type-unknown");
        var picture = withExif(redCorner(60, 40), 6);
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

    private static byte[] redCorner(int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height / 2);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** EXIF written by hand as TIFF 6.0 and EXIF 2.3 say: 7:20:05 on a clock without a zone, 46°3' south, 14°30' east. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        var tiff = ByteBuffer.allocate(300).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, 3, 1, orientation);
        entry(tiff, 0x8769, 4, 1, 50);
        entry(tiff, 0x8825, 4, 1, 90);
        tiff.putInt(0);
        tiff.position(50).putShort((short) 1);
        entry(tiff, 0x9003, 2, 20, 70);
        tiff.putInt(0);
        tiff.position(70).put("2026:11:16 07:20:05\0".getBytes(StandardCharsets.US_ASCII));
        tiff.position(90).putShort((short) 4);
        entry(tiff, 1, 2, 2, 'S');
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
}
