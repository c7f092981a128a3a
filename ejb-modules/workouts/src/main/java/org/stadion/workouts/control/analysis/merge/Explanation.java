package org.stadion.workouts.control.analysis.merge;

/** Why a merge was decided as it was. The code is stored with the decision and translated for the athlete. */
public enum Explanation {
    DIFFERENT_ATHLETE("different_athlete"),
    SEPARATED_BY_ATHLETE("separated_by_athlete"),
    DELETED_BY_ATHLETE("deleted_by_athlete"),
    MATCHES_DELETED("matches_deleted_workout"),
    SAME_SOURCE_RECORD("same_source_record"),
    SAME_CONTENT("same_content"),
    SAME_FILE_NAME_AND_TIME("same_file_name_and_time"),
    DIFFERENT_SPORT("different_sport"),
    APART_IN_TIME("apart_in_time"),
    BARELY_OVERLAPPING("barely_overlapping"),
    PARTLY_OVERLAPPING("partly_overlapping"),
    DURATION_UNKNOWN("duration_unknown"),
    DISTANCES_DISAGREE("distances_disagree"),
    HEART_RATES_DISAGREE("heart_rates_disagree"),
    HEART_RATES_AGREE("heart_rates_agree"),
    SAME_TIME("same_time");

    private final String code;

    Explanation(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
