package org.stadion.workouts.control.activity;

/** The language a source speaks, found from its content. */
public enum SourceFormat {
    FIT("fit"),
    GPX("gpx"),
    TCX("tcx"),
    KML("kml"),
    APPLE_HEALTH("apple-health"),
    STRAVA_ARCHIVE("strava-archive");

    private final String slug;

    SourceFormat(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }
}
