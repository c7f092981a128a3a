package org.stadion.workouts.control.analysis.geo;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.series.Series;

/**
 * Positions that cannot be: outside the globe, exactly at 0/0 (a receiver without a fix), or a jump faster than the
 * sport allows that comes back within five samples. A jump that stays is believed: the receiver found its way again.
 */
public final class TrackCleaning {

    public static final Algorithm ALGORITHM = new Algorithm("quality-positions", 1);

    private static final int LOOK_AHEAD = 5;

    /** Metres of scatter that are no movement at all. */
    private static final double SCATTER = 30;

    private TrackCleaning() {}

    /**
     * @param time seconds, never decreasing
     * @param latitude degrees, {@code NaN} where missing
     * @param longitude degrees, as many
     * @param topSpeed metres a second
     * @return which samples have a position that is believed
     */
    public static boolean[] believable(double[] time, double[] latitude, double[] longitude, double topSpeed) {
        Series.check(time, latitude);
        Series.check(time, longitude);
        boolean[] good = new boolean[time.length];
        int last = first(time, latitude, longitude, topSpeed);
        if (last == time.length) {
            return good;
        }
        good[last] = true;
        int i = last + 1;
        while (i < time.length) {
            int next = i;
            if (isPosition(latitude[i], longitude[i])) {
                next = within(time, latitude, longitude, last, i, topSpeed);
                good[next] = true;
                last = next;
            }
            i = next + 1;
        }
        return good;
    }

    /** The first position from which a majority of the next five samples can be reached. */
    private static int first(double[] time, double[] lat, double[] lon, double topSpeed) {
        int earliest = time.length;
        for (int i = 0; i < time.length && i - LOOK_AHEAD < earliest; i++) {
            if (!isPosition(lat[i], lon[i])) {
                continue;
            }
            earliest = Math.min(earliest, i);
            int known = 0;
            int reached = 0;
            for (int j = i + 1; j < Math.min(time.length, i + LOOK_AHEAD + 1); j++) {
                known += isPosition(lat[j], lon[j]) ? 1 : 0;
                reached += reaches(time, lat, lon, i, j, topSpeed) ? 1 : 0;
            }
            if (2 * reached > known || known == 0) {
                return i;
            }
        }
        return earliest;
    }

    /** The first of six samples from {@code i} on that can be reached from {@code last}; {@code i} if none can. */
    private static int within(double[] time, double[] lat, double[] lon, int last, int i, double topSpeed) {
        for (int j = i; j < Math.min(time.length, i + LOOK_AHEAD + 1); j++) {
            if (reaches(time, lat, lon, last, j, topSpeed)) {
                return j;
            }
        }
        return i;
    }

    private static boolean reaches(double[] time, double[] lat, double[] lon, int from, int to, double topSpeed) {
        return isPosition(lat[to], lon[to])
                && Earth.MEAN_SPHERE.metres(lat[from], lon[from], lat[to], lon[to])
                        <= topSpeed * (time[to] - time[from]) + SCATTER;
    }

    private static boolean isPosition(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && !(latitude == 0 && longitude == 0);
    }
}
