package org.stadion.workouts.control.analysis;

/** Why there is no value. The code is stored and shown; it is never renamed. */
public enum Reason {
    NO_POWER("no_power"),
    NO_HEART_RATE("no_heart_rate"),
    NO_SPEED("no_speed"),
    NO_DISTANCE("no_distance"),
    NO_ELEVATION("no_elevation"),
    NO_STROKES("no_strokes"),
    NO_RATING("no_rating"),
    MISSING_FTP("missing_ftp"),
    MISSING_THRESHOLD_HEART_RATE("missing_threshold_heart_rate"),
    MISSING_RESTING_HEART_RATE("missing_resting_heart_rate"),
    MISSING_MAX_HEART_RATE("missing_max_heart_rate"),
    MISSING_THRESHOLD_PACE("missing_threshold_pace"),
    MISSING_WEIGHT("missing_weight"),
    MISSING_CRITICAL_POWER("missing_critical_power"),
    /** There is data, but less of it than the formula needs. */
    TOO_SHORT("too_short"),
    /** Too few valid samples or efforts to say anything. */
    INSUFFICIENT_DATA("insufficient_data"),
    /** The input lies outside the range for which the formula was published. */
    OUT_OF_RANGE("out_of_range"),
    /** A whole period without any training. */
    NO_TRAINING("no_training"),
    NOT_FOR_THIS_SPORT("not_for_this_sport");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
