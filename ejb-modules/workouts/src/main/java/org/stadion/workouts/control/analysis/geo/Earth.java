package org.stadion.workouts.control.analysis.geo;

/** Distances on the globe, taken as a sphere with the mean radius of WGS-84. */
public final class Earth {
    /** The mean radius (2a + b) / 3 of the WGS-84 ellipsoid in metres. */
    public static final double RADIUS = 6_371_008.8;

    private Earth() {}

    /**
     * Metres along the great circle, by the haversine formula (R. W. Sinnott, Sky and Telescope 68, 1984), which stays
     * exact for points close together, at the poles and across the date line.
     */
    public static double haversine(double latitude1, double longitude1, double latitude2, double longitude2) {
        var phi1 = Math.toRadians(latitude1);
        var phi2 = Math.toRadians(latitude2);
        var halfPhi = Math.sin((phi2 - phi1) / 2);
        var halfLambda = Math.sin(Math.toRadians(longitude2 - longitude1) / 2);
        var a = halfPhi * halfPhi + Math.cos(phi1) * Math.cos(phi2) * halfLambda * halfLambda;
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
