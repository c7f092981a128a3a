package org.stadion.workouts.control.analysis.load;

/** What a form value is usually called; the limits are dreeve's. */
public enum FormBand {
    TRANSITION(25),
    FRESH(10),
    NEUTRAL(0),
    LIGHT_LOAD(-10),
    PRODUCTIVE(-30),
    OVERREACHING(Double.NEGATIVE_INFINITY);

    private final double above;

    FormBand(double above) {
        this.above = above;
    }

    /** A value on a limit belongs to the lower band, except that -30 is still productive. */
    public static FormBand of(double form) {
        for (FormBand band : values()) {
            if (form > band.above || (band == PRODUCTIVE && form == band.above)) {
                return band;
            }
        }
        return OVERREACHING;
    }
}
