package org.stadion.workouts.control.photo;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * What the camera wrote beside the picture.
 *
 * @param orientation EXIF's number, 1 for upright
 */
record CameraNotes(
        int orientation,
        @Nullable Instant takenAt,
        @Nullable Double latitude,
        @Nullable Double longitude) {
    static final CameraNotes NONE = new CameraNotes(1, null, null, null);

    private static final int MOST_BYTES = 256 * 1024;

    /**
     * Reads the EXIF block and no other: everything else in a stranger's file is left unread.
     *
     * @param zone where the camera's clock was set, if it does not say so itself
     */
    static CameraNotes of(byte[] picture, PictureFormat format, ZoneId zone) {
        var block = switch (format) {
            case JPEG -> inJpeg(picture);
            case PNG -> inPng(picture);
            case WEBP -> inWebp(picture);
        };
        if (block == null || block.length > MOST_BYTES) {
            return NONE;
        }
        try {
            var metadata = new Metadata();
            new ExifReader().extract(new ByteArrayReader(block), metadata);
            return read(metadata, zone);
        } catch (RuntimeException | MetadataException nonsense) {
            // a picture is worth keeping although its camera wrote rubbish beside it
            return NONE;
        }
    }

    private static CameraNotes read(Metadata metadata, ZoneId zone) throws MetadataException {
        var main = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        var sub = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        var gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        var orientation = main != null && main.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                ? main.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                : 1;
        var taken = sub == null ? null : sub.getDateOriginal(TimeZone.getTimeZone(zone));
        var place = gps == null ? null : gps.getGeoLocation();
        return new CameraNotes(
                orientation >= 1 && orientation <= 8 ? orientation : 1,
                taken == null ? null : taken.toInstant(),
                place == null || place.isZero() ? null : Double.valueOf(place.getLatitude()),
                place == null || place.isZero() ? null : Double.valueOf(place.getLongitude()));
    }

    /** The first segment APP1 that says Exif. */
    private static byte @Nullable [] inJpeg(byte[] bytes) {
        var at = 2;
        while (at + 4 <= bytes.length && bytes[at] == (byte) 0xFF) {
            var marker = bytes[at + 1] & 0xFF;
            if (marker == 0xDA || marker == 0xD9) {
                return null;
            }
            var length = ((bytes[at + 2] & 0xFF) << 8) | (bytes[at + 3] & 0xFF);
            var end = at + 2 + length;
            if (length < 2 || end > bytes.length) {
                return null;
            }
            if (marker == 0xE1
                    && length > 8
                    && PictureFormat.text(bytes, at + 4).equals("Exif")) {
                return Arrays.copyOfRange(bytes, at + 10, end);
            }
            at = end;
        }
        return null;
    }

    private static byte @Nullable [] inPng(byte[] bytes) {
        var at = 8L;
        while (at + 12 <= bytes.length) {
            var here = (int) at;
            var length = bigEndian(bytes, here);
            if (length < 0 || at + 12 + length > bytes.length) {
                return null;
            }
            if (PictureFormat.text(bytes, here + 4).equals("eXIf")) {
                return Arrays.copyOfRange(bytes, here + 8, here + 8 + length);
            }
            at += 12L + length;
        }
        return null;
    }

    private static byte @Nullable [] inWebp(byte[] bytes) {
        var at = 12L;
        while (at + 8 <= bytes.length) {
            var here = (int) at;
            var length = Integer.reverseBytes(bigEndian(bytes, here + 4));
            if (length < 0 || at + 8 + length > bytes.length) {
                return null;
            }
            if (PictureFormat.text(bytes, here).equals("EXIF")) {
                var from = here + 8 + (PictureFormat.text(bytes, here + 8).equals("Exif") ? 6 : 0);
                return from <= here + 8 + length ? Arrays.copyOfRange(bytes, from, here + 8 + length) : null;
            }
            at += 8L + length + (length & 1);
        }
        return null;
    }

    private static int bigEndian(byte[] bytes, int at) {
        return (bytes[at] << 24)
                | ((bytes[at + 1] & 0xFF) << 16)
                | ((bytes[at + 2] & 0xFF) << 8)
                | (bytes[at + 3] & 0xFF);
    }
}
