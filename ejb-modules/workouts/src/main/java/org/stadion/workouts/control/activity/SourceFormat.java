package org.stadion.workouts.control.activity;

/** The language a source speaks: that of a file is found from its content. */
public enum SourceFormat {
    FIT("fit"),
    GPX("gpx"),
    TCX("tcx"),
    KML("kml"),
    PWX("pwx"),
    APPLE_HEALTH("apple-health"),
    STRAVA_ARCHIVE("strava-archive"),

    /** A service's own, whichever. */
    JSON("json"),

    /** Recorded with us, sample by sample. */
    RECORDING("recording"),

    /** Typed in. */
    MANUAL("manual");

    private final String slug;

    SourceFormat(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }
}
