package org.stadion.workouts.control.analysis.geo;

import java.util.Arrays;
import org.stadion.workouts.control.analysis.Algorithm;

/** The length of a track. Missing positions are skipped: the step leads from the last to the next known position. */
public final class TrackDistance {

    public static final Algorithm FLAT = new Algorithm("distance-track.haversine-mean-sphere", 1);
    public static final Algorithm SPATIAL = new Algorithm("distance-track.haversine-3d", 1);
    public static final Algorithm FUSED = new Algorithm("distance-track.sensor-over-gps", 1);

    private TrackDistance() {}

    /**
     * @param latitude degrees, {@code NaN} where missing
     * @param longitude degrees, as many
     * @return metres since the first position, never missing; before the first position 0
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double[] cumulative(double[] latitude, double[] longitude, EarthModel earth) {
        double[] flat = new double[latitude.length];
        Arrays.fill(flat, Double.NaN);
        return cumulative(latitude, longitude, flat, earth);
    }

    /** The same with the slope: each step's length is that of the hypotenuse where both elevations are known. */
    public static double[] cumulative(double[] latitude, double[] longitude, double[] elevation, EarthModel earth) {
        if (latitude.length != longitude.length || latitude.length != elevation.length) {
            throw new IllegalArgumentException("coordinates of different lengths");
        }
        double[] metres = new double[latitude.length];
        int last = -1;
        for (int i = 0; i < metres.length; i++) {
            metres[i] = i > 0 ? metres[i - 1] : 0;
            if (Double.isNaN(latitude[i]) || Double.isNaN(longitude[i])) {
                continue;
            }
            if (last >= 0) {
                double step = earth.metres(latitude[last], longitude[last], latitude[i], longitude[i]);
                double rise = elevation[i] - elevation[last];
                metres[i] += Double.isNaN(rise) ? step : Math.hypot(step, rise);
            }
            last = i;
        }
        return metres;
    }

    /**
     * A wheel or foot sensor over GPS, as OpenTracks does: each step is the sensor's where it measured one, else the
     * track's.
     *
     * @param gpsSteps metres since the previous sample by position, {@code NaN} where unknown
     * @param sensorSteps metres since the previous sample by sensor, {@code NaN} where unknown
     * @return metres since the start
     */
    public static double[] fused(double[] gpsSteps, double[] sensorSteps) {
        if (gpsSteps.length != sensorSteps.length) {
            throw new IllegalArgumentException("steps of different lengths");
        }
        double[] metres = new double[gpsSteps.length];
        double sum = 0;
        for (int i = 0; i < metres.length; i++) {
            double step = Double.isNaN(sensorSteps[i]) ? gpsSteps[i] : sensorSteps[i];
            sum += Double.isNaN(step) ? 0 : step;
            metres[i] = sum;
        }
        return metres;
    }
}
