package org.stadion.workouts.control.analysis.merge;

/**
 * What one source has of one channel.
 *
 * @param source its id, as text
 * @param origin how near it is to the sensor
 * @param coverage share of the workout's seconds that have a value, 0 to 1
 * @param spacingSeconds between samples
 */
public record ChannelOffer(String source, Origin origin, double coverage, double spacingSeconds) {

    /** From the nearest to the sensor to the farthest. */
    public enum Origin {
        /** The file the device wrote. */
        DEVICE_FILE,
        /** The stream a provider passes on, perhaps smoothed. */
        PROVIDER_STREAM,
        /** Recorded or collected by the phone. */
        PHONE,
        /** Typed in, or computed from something else. */
        DERIVED
    }

    public ChannelOffer {
        if (!(coverage >= 0 && coverage <= 1) || !(spacingSeconds > 0)) {
            throw new IllegalArgumentException("an offer of " + coverage + " every " + spacingSeconds + " s");
        }
    }
}
