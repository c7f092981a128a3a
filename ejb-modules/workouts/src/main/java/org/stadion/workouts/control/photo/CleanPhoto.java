package org.stadion.workouts.control.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.DomainException;
import org.stadion.workouts.Photos;

/**
 * A picture decoded and written anew: upright, of bounded size, and without anything that a camera, a program or an
 * attacker put beside the pixels.
 */
public final class CleanPhoto {
    /** Pixels of the longer side. */
    private static final int LONGEST = 2560;

    private static final int LONGEST_THUMBNAIL = 480;
    private static final int LONGEST_SIDE = 20_000;
    private static final float QUALITY = 0.88f;
    private static final float THUMBNAIL_QUALITY = 0.8f;

    private final BufferedImage picture;
    private final CameraNotes notes;

    private CleanPhoto(BufferedImage picture, CameraNotes notes) {
        this.picture = picture;
        this.notes = notes;
    }

    /**
     * @param zone where the camera's clock was set, if it does not say so itself
     * @throws DomainException.Invalid if it is no picture that we take
     */
    public static CleanPhoto of(byte[] upload, ZoneId zone) {
        if (upload.length > Photos.MOST_BYTES) {
            throw new DomainException.Invalid(
                    "photo-too-large", "A photo may have " + Photos.MOST_BYTES / 1_000_000 + " MB at the most.");
        }
        var format = PictureFormat.of(upload)
                .orElseThrow(() -> new DomainException.Invalid(
                        "photo-type-unknown", "The content is neither JPEG nor PNG nor WebP."));
        var notes = CameraNotes.of(upload, format, zone);
        return new CleanPhoto(upright(decoded(upload, format), notes.orientation()), notes);
    }

    private static BufferedImage decoded(byte[] upload, PictureFormat format) {
        try {
            var reader = format.reader();
            try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
                // What is beside the pixels is not even parsed: compressed text chunks can be bombs.
                reader.setInput(input, true, true);
                return decoded(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof DomainException refusal) {
                throw refusal;
            }
            throw new DomainException.Invalid(
                    "photo-unreadable", "The picture is damaged, or of a kind we do not read.");
        }
    }

    /** Sizes are looked at before a pixel is decoded, and large pictures are thinned while they are. */
    private static BufferedImage decoded(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if (width < 1
                || height < 1
                || width > LONGEST_SIDE
                || height > LONGEST_SIDE
                || (long) width * height > Photos.MOST_PIXELS) {
            throw new DomainException.Invalid(
                    "photo-too-large",
                    "A photo may have " + Photos.MOST_PIXELS / 1_000_000 + " million pixels at the most.");
        }
        var step = Math.max(1, Math.max(width, height) / LONGEST);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    /** The picture as it was meant to be looked at, on white, and no larger than we keep it. */
    private static BufferedImage upright(BufferedImage decoded, int orientation) {
        var small = smaller(decoded, LONGEST);
        var turned = orientation >= 5;
        var width = turned ? small.getHeight() : small.getWidth();
        var height = turned ? small.getWidth() : small.getHeight();
        var upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        draw(upright, small, turn(orientation, small.getWidth(), small.getHeight()));
        return upright;
    }

    private static AffineTransform turn(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }

    /** Halves until one more step will do, so that no pixel is passed over. */
    private static BufferedImage smaller(BufferedImage picture, int longest) {
        var now = picture;
        var side = Math.max(now.getWidth(), now.getHeight());
        while (side > longest) {
            var scale = Math.max(0.5, (double) longest / side);
            var next = new BufferedImage(
                    Math.max(1, (int) Math.round(now.getWidth() * scale)),
                    Math.max(1, (int) Math.round(now.getHeight() * scale)),
                    BufferedImage.TYPE_INT_RGB);
            draw(
                    next,
                    now,
                    AffineTransform.getScaleInstance(
                            (double) next.getWidth() / now.getWidth(), (double) next.getHeight() / now.getHeight()));
            now = next;
            side = Math.max(now.getWidth(), now.getHeight());
        }
        return now;
    }

    private static void draw(BufferedImage target, BufferedImage source, AffineTransform how) {
        Graphics2D canvas = target.createGraphics();
        try {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, target.getWidth(), target.getHeight());
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.drawImage(source, how, null);
        } finally {
            canvas.dispose();
        }
    }

    public byte[] image() {
        return jpeg(picture, QUALITY);
    }

    public byte[] thumbnail() {
        return jpeg(smaller(picture, LONGEST_THUMBNAIL), THUMBNAIL_QUALITY);
    }

    private static byte[] jpeg(BufferedImage picture, float quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException inMemory) {
            throw new java.io.UncheckedIOException(inMemory);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    public int width() {
        return picture.getWidth();
    }

    public int height() {
        return picture.getHeight();
    }

    public @Nullable Instant takenAt() {
        return notes.takenAt();
    }

    public @Nullable Double latitude() {
        return notes.latitude();
    }

    public @Nullable Double longitude() {
        return notes.longitude();
    }
}
