package org.stadion.workouts.control.activity;

/**
 * One repair, said once a file.
 *
 * @param count how many points, fields or characters it concerns
 */
public record Warning(WarningCode code, long count) {
    public String slug() {
        return code.slug();
    }
}
