package org.stadion.workouts.control.mosaic;

import org.stadion.workouts.control.analysis.merge.ChannelOffer.Origin;

/** How near a source is to the sensors, by the language it speaks. */
public final class SourceOrigin {
    private SourceOrigin() {}

    /** Watches and head units write FIT, TCX and PWX; services pass GPX on; phones collect or record. */
    public static Origin of(String format) {
        return switch (format) {
            case "fit", "tcx", "pwx" -> Origin.DEVICE_FILE;
            case "gpx" -> Origin.PROVIDER_STREAM;
            case "kml", "strava-archive", "manual" -> Origin.DERIVED;
            default -> Origin.PHONE;
        };
    }
}
