package org.stadion.workouts.control.analysis.routes;

import java.util.Arrays;

/** The encoded polyline format of five decimals. Source: Google, Encoded Polyline Algorithm Format. */
final class Polyline {

    private static final double SCALE = 1e5;
    private static final int LONGEST = 1_000_000;

    private Polyline() {}

    static String encode(double[] latitude, double[] longitude) {
        var text = new StringBuilder();
        long lastLat = 0;
        long lastLon = 0;
        for (int i = 0; i < latitude.length; i++) {
            long lat = Math.round(latitude[i] * SCALE);
            long lon = Math.round(longitude[i] * SCALE);
            append(text, lat - lastLat);
            append(text, lon - lastLon);
            lastLat = lat;
            lastLon = lon;
        }
        return text.toString();
    }

    /** Latitudes, then longitudes. */
    static double[][] decode(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("a polyline of " + text.length() + " characters");
        }
        double[] lat = new double[text.length() / 2 + 1];
        double[] lon = new double[text.length() / 2 + 1];
        var reader = new Reader(text);
        int n = 0;
        long lastLat = 0;
        long lastLon = 0;
        while (reader.hasMore()) {
            lastLat += reader.next();
            lastLon += reader.next();
            lat[n] = lastLat / SCALE;
            lon[n++] = lastLon / SCALE;
        }
        if (n == 0) {
            throw new IllegalArgumentException("an empty polyline");
        }
        return new double[][] {Arrays.copyOf(lat, n), Arrays.copyOf(lon, n)};
    }

    private static void append(StringBuilder text, long value) {
        long bits = value < 0 ? ~(value << 1) : value << 1;
        while (bits >= 0x20) {
            text.append((char) ((0x20 | (bits & 0x1f)) + 63));
            bits >>= 5;
        }
        text.append((char) (bits + 63));
    }

    private static final class Reader {

        private final String text;
        private int position;

        private Reader(String text) {
            this.text = text;
        }

        private boolean hasMore() {
            return position < text.length();
        }

        private long next() {
            long bits = 0;
            int shift = 0;
            int chunk;
            do {
                if (!hasMore() || shift > 40) {
                    throw new IllegalArgumentException("a broken polyline");
                }
                chunk = text.charAt(position++) - 63;
                if (chunk < 0 || chunk > 63) {
                    throw new IllegalArgumentException("a broken polyline");
                }
                bits |= (long) (chunk & 0x1f) << shift;
                shift += 5;
            } while (chunk >= 0x20);
            return (bits & 1) != 0 ? ~(bits >> 1) : bits >> 1;
        }
    }
}
