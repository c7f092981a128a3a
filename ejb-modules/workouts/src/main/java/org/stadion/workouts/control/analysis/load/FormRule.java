package org.stadion.workouts.control.analysis.load;

/** Which day's fitness and fatigue make a day's form (training stress balance). */
public enum FormRule {
    /** Yesterday's: the form with which the day begins; GoldenCheetah, TrainingPeaks. Our default. */
    PREVIOUS_DAY("previous-day"),
    /** Today's, after the training; dreeve, Runalyze. */
    SAME_DAY("same-day");

    private final String code;

    FormRule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
