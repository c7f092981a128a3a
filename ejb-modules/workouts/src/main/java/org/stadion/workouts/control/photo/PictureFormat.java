package org.stadion.workouts.control.photo;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** What a picture is, by its first bytes. */
enum PictureFormat {
    JPEG,
    PNG,
    WEBP;

    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    static Optional<PictureFormat> of(byte[] bytes) {
        if (bytes.length > 3 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8 && bytes[2] == (byte) 0xFF) {
            return Optional.of(JPEG);
        }
        if (bytes.length > 8 && Arrays.equals(bytes, 0, 8, PNG_HEAD, 0, 8)) {
            return Optional.of(PNG);
        }
        return text(bytes, 0).equals("RIFF") && text(bytes, 8).equals("WEBP") ? Optional.of(WEBP) : Optional.empty();
    }

    /** Four characters, or none at the end. */
    static String text(byte[] bytes, int at) {
        return bytes.length < at + 4 ? "" : new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }

    ImageReader reader() throws IOException {
        return switch (this) {
            case JPEG -> ImageIO.getImageReadersByFormatName("jpeg").next();
            case PNG -> ImageIO.getImageReadersByFormatName("png").next();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance();
        };
    }
}
