package org.stadion.workouts.control.analysis.routes;

import java.util.Arrays;
import java.util.Optional;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.geo.Earth;
import org.stadion.workouts.control.analysis.terrain.DouglasPeucker;

/**
 * The shape of a course: its track simplified to within ten metres, at a resolution of 1e-5 degrees. Some hundred bytes
 * as text, and free of most of the noise of GPS, its length included.
 */
public final class RouteSignature {

    public static final Algorithm ALGORITHM = new Algorithm("route-signature.douglas-peucker-10", 1);

    static final double METRES_PER_DEGREE = 111_195.08;

    private static final double TOLERANCE = 10;
    private static final int MOST_POINTS = 20_000;

    /** Less than this is a place, not a course. */
    private static final double SHORTEST_METRES = 200;

    private final double[] latitude;
    private final double[] longitude;
    private final double metres;

    private RouteSignature(double[] latitude, double[] longitude) {
        this.latitude = latitude;
        this.longitude = longitude;
        double sum = 0;
        for (int i = 1; i < latitude.length; i++) {
            sum += Earth.haversine(latitude[i - 1], longitude[i - 1], latitude[i], longitude[i]);
        }
        this.metres = sum;
    }

    /**
     * @param latitude degrees, cleaned, {@code NaN} where missing
     * @param longitude degrees, as many
     * @return empty for a track shorter than 200 m
     */
    public static Optional<RouteSignature> of(double[] latitude, double[] longitude) {
        if (latitude.length != longitude.length) {
            throw new IllegalArgumentException("coordinates of different lengths");
        }
        int[] known = known(latitude, longitude);
        int step = Math.max(1, known.length / MOST_POINTS);
        int n = (known.length + step - 1) / step;
        double[] lat = new double[n];
        double[] lon = new double[n];
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            int at = known[i == n - 1 ? known.length - 1 : i * step];
            lat[i] = latitude[at];
            lon[i] = i == 0 ? longitude[at] : unwrapped(longitude[at], lon[i - 1]);
            x[i] = lon[i] * METRES_PER_DEGREE * Math.cos(Math.toRadians(lat[0]));
            y[i] = lat[i] * METRES_PER_DEGREE;
        }
        int[] kept = DouglasPeucker.kept(x, y, TOLERANCE);
        double[] keptLat = new double[kept.length];
        double[] keptLon = new double[kept.length];
        for (int i = 0; i < kept.length; i++) {
            keptLat[i] = rounded(lat[kept[i]]);
            keptLon[i] = rounded(lon[kept[i]]);
        }
        var signature = new RouteSignature(keptLat, keptLon);
        return signature.metres >= SHORTEST_METRES ? Optional.of(signature) : Optional.empty();
    }

    /** @throws IllegalArgumentException if {@code text} was not made by {@link #encoded()} */
    public static RouteSignature decoded(String text) {
        double[][] points = Polyline.decode(text);
        return new RouteSignature(points[0], points[1]);
    }

    /** The points as an encoded polyline of five decimals, the form maps understand. */
    public String encoded() {
        return Polyline.encode(latitude, longitude);
    }

    public double metres() {
        return metres;
    }

    public int points() {
        return latitude.length;
    }

    public double latitude(int point) {
        return latitude[point];
    }

    /** Degrees; beyond 180 when the course crosses the date line. */
    public double longitude(int point) {
        return longitude[point];
    }

    /** South, west, north and east of the course, for a first selection in a database. */
    public double[] bounds() {
        double[] bounds = {latitude[0], longitude[0], latitude[0], longitude[0]};
        for (int i = 1; i < latitude.length; i++) {
            bounds[0] = Math.min(bounds[0], latitude[i]);
            bounds[1] = Math.min(bounds[1], longitude[i]);
            bounds[2] = Math.max(bounds[2], latitude[i]);
            bounds[3] = Math.max(bounds[3], longitude[i]);
        }
        return bounds;
    }

    private static int[] known(double[] latitude, double[] longitude) {
        int[] known = new int[latitude.length];
        int n = 0;
        for (int i = 0; i < latitude.length; i++) {
            if (Double.isFinite(latitude[i]) && Double.isFinite(longitude[i])) {
                known[n++] = i;
            }
        }
        return Arrays.copyOf(known, n);
    }

    private static double unwrapped(double longitude, double before) {
        return longitude + 360 * Math.rint((before - longitude) / 360);
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * 1e5) / 1e5;
    }
}
