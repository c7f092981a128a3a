package org.stadion.localstack.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * A person of the demo.
 *
 * @param user log-in at Keycloak
 * @param easyRunMps speed on the flat that can be kept for hours
 * @param thresholdW power on the bike that can be kept for an hour
 * @param habits what a week is made of; what stands twice happens twice as often
 */
record Athlete(
        String user,
        String bio,
        City city,
        String sex,
        LocalDate birthDate,
        double massKg,
        double easyRunMps,
        double thresholdW,
        int restingBpm,
        int maximalBpm,
        List<Kind> habits) {

    Athlete {
        habits = List.copyOf(habits);
    }
}
