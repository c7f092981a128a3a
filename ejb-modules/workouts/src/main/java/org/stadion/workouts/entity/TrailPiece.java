package org.stadion.workouts.entity;

/**
 * A stretch of the way of a running recording, as far as its distance is concerned: where and when it begins and ends.
 *
 * @param fromMillis Unix time of its first position
 * @param toMillis Unix time of its last position
 */
public record TrailPiece(
        long fromMillis,
        long toMillis,
        double fromLatitude,
        double fromLongitude,
        double toLatitude,
        double toLongitude) {

    /** A single position. */
    public static TrailPiece at(long millis, double latitude, double longitude) {
        return new TrailPiece(millis, millis, latitude, longitude, latitude, longitude);
    }

    /** The same with one position more at its end. */
    public TrailPiece upTo(long millis, double latitude, double longitude) {
        return new TrailPiece(fromMillis, millis, fromLatitude, fromLongitude, latitude, longitude);
    }
}
