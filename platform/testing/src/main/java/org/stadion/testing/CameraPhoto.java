package org.stadion.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as cameras leave them, and some that no camera would. */
public final class CameraPhoto {

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private CameraPhoto() {}

    /** A JPEG whose upper left quarter is red; the rest is black. */
    public static byte[] jpeg(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height / 2);
        canvas.dispose();
        return written(picture, "jpeg");
    }

    /** A PNG that is clear all over. */
    public static byte[] clearPng(int width, int height) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /** One pixel, lossless. */
    public static byte[] webp() {
        return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    }

    private static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Only the head of a PNG, which is all that may be looked at before its size is judged. */
    public static byte[] pngHead(int width, int height) {
        var head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(head.array());
        return ByteBuffer.allocate(PNG_SIGNATURE.length + 4 + 17 + 4)
                .put(PNG_SIGNATURE)
                .putInt(13)
                .put(head.array())
                .putInt((int) crc.getValue())
                .array();
    }

    /**
     * Puts an EXIF segment behind the start of a JPEG, written by hand as TIFF 6.0 and EXIF 2.3 say: taken on 16 November
     * 2026 at 7:20:05 on a clock without a zone, at 46°3' south and 14°30' east.
     *
     * @param orientation tag 274; 6 is to be turned clockwise
     */
    public static byte[] withExif(byte[] jpeg, int orientation) {
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
        var content = new byte[tiff.position()];
        tiff.rewind().get(content);
        return inserted(jpeg, content);
    }

    private static byte[] inserted(byte[] jpeg, byte[] tiff) {
        var length = 2 + 6 + tiff.length;
        var out = ByteBuffer.allocate(jpeg.length + 2 + length);
        out.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) length);
        out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.put(tiff).put(jpeg, 2, jpeg.length - 2);
        return out.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void degrees(ByteBuffer tiff, int degrees, int minutes) {
        tiff.putInt(degrees).putInt(1).putInt(minutes).putInt(1).putInt(0).putInt(1);
    }
}
