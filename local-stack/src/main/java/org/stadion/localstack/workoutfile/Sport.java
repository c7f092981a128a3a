package org.stadion.localstack.workoutfile;

/** What was done, in the words of the three formats. */
public enum Sport {
    RUNNING(1, 0, "running", "Running"),
    TRAIL_RUNNING(1, 3, "trail_running", "Running"),
    CYCLING(2, 0, "cycling", "Biking"),
    INDOOR_CYCLING(2, 6, "indoor_cycling", "Biking"),
    HIKING(17, 0, "hiking", "Other");

    private final int fitSport;
    private final int fitSubSport;
    private final String gpxType;
    private final String tcxSport;

    Sport(int fitSport, int fitSubSport, String gpxType, String tcxSport) {
        this.fitSport = fitSport;
        this.fitSubSport = fitSubSport;
        this.gpxType = gpxType;
        this.tcxSport = tcxSport;
    }

    int fitSport() {
        return fitSport;
    }

    int fitSubSport() {
        return fitSubSport;
    }

    String gpxType() {
        return gpxType;
    }

    String tcxSport() {
        return tcxSport;
    }

    /** Whether there is a track. */
    public boolean outdoors() {
        return this != INDOOR_CYCLING;
    }
}
