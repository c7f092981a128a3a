package org.stadion.workouts.control.analysis.geo;

/**
 * Metres between two WGS-84 positions. A sphere and the ellipsoid differ by up to 0.6 %, so the model is part of the
 * result.
 */
public enum EarthModel {
    /** Haversine on the sphere of mean radius 6371008.8 m (IUGG). Our default. */
    MEAN_SPHERE {
        @Override
        public double metres(double lat1, double lon1, double lat2, double lon2) {
            return haversine(lat1, lon1, lat2, lon2, MEAN_RADIUS);
        }
    },
    /** Haversine with the equatorial radius 6378137 m, as gpxpy does: 0.112 % longer. */
    EQUATORIAL_SPHERE {
        @Override
        public double metres(double lat1, double lon1, double lat2, double lon2) {
            return haversine(lat1, lon1, lat2, lon2, EQUATORIAL_RADIUS);
        }
    },
    /** The WGS-84 ellipsoid by its two radii of curvature at the middle latitude; exact to 1e-6 up to some km. */
    ELLIPSOID {
        @Override
        public double metres(double lat1, double lon1, double lat2, double lon2) {
            double sin = Math.sin(Math.toRadians((lat1 + lat2) / 2));
            double w = 1 - ECCENTRICITY_SQUARED * sin * sin;
            double meridian = EQUATORIAL_RADIUS * (1 - ECCENTRICITY_SQUARED) / Math.pow(w, 1.5);
            double parallel = EQUATORIAL_RADIUS / Math.sqrt(w) * Math.sqrt(1 - sin * sin);
            double north = Math.toRadians(lat2 - lat1) * meridian;
            double east = Math.toRadians(wrapped(lon2 - lon1)) * parallel;
            return Math.hypot(north, east);
        }
    };

    private static final double MEAN_RADIUS = 6371008.8;
    private static final double EQUATORIAL_RADIUS = 6378137.0;
    private static final double ECCENTRICITY_SQUARED = 6.69437999014e-3;

    /** @return metres; {@code NaN} if a coordinate is */
    public abstract double metres(double lat1, double lon1, double lat2, double lon2);

    /** A difference of longitudes across the date line, into -180 to 180 degrees. */
    static double wrapped(double degrees) {
        double turned = degrees % 360;
        if (turned > 180) {
            return turned - 360;
        }
        return turned < -180 ? turned + 360 : turned;
    }

    private static double haversine(double lat1, double lon1, double lat2, double lon2, double radius) {
        double sinLat = Math.sin(Math.toRadians(lat2 - lat1) / 2);
        double sinLon = Math.sin(Math.toRadians(lon2 - lon1) / 2);
        double a = sinLat * sinLat + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2)) * sinLon * sinLon;
        return 2 * radius * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
