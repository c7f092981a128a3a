package org.stadion.workouts.control.findings;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stadion.profiles.Physiology;
import org.stadion.profiles.ProfileView.Sex;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.heart.HeartLimits;
import org.stadion.workouts.control.analysis.heart.MaximumHeartRate;
import org.stadion.workouts.control.analysis.heart.ThresholdHeartRate;
import org.stadion.workouts.control.analysis.heart.Trimp;
import org.stadion.workouts.entity.Findings.Input;

/**
 * The athlete as on the day of a workout. Heart rates that nobody measured are estimated where the age allows it: the
 * maximum by a formula of the athlete's choice, the resting one by age, the threshold from both. Nothing else is ever guessed.
 */
public final class Person {
    private static final String MEASURED = "measured";
    private static final String ESTIMATED = "estimated";

    private final Map<Ingredient, Value> values = new EnumMap<>(Ingredient.class);
    private final boolean female;

    /** @param estimatedBy null for what was measured */
    private record Value(
            double amount,
            @Nullable LocalDate since,
            @Nullable Algorithm estimatedBy) {}

    private Person(boolean female) {
        this.female = female;
    }

    public static Person on(Physiology known, LocalDate day, MaximumHeartRate formula) {
        var person = new Person(known.sex().filter(sex -> sex == Sex.FEMALE).isPresent());
        for (var ingredient : Ingredient.values()) {
            ingredient
                    .kind()
                    .flatMap(kind -> known.on(kind, day))
                    .ifPresent(reading ->
                            person.values.put(ingredient, new Value(reading.value(), reading.validFrom(), null)));
        }
        known.birthDate()
                .map(birth -> birth.until(day).getYears())
                .filter(age -> age > 0 && age < 130)
                .ifPresent(age -> person.estimate(age, formula));
        person.estimateThreshold();
        return person;
    }

    private void estimate(int age, MaximumHeartRate formula) {
        values.putIfAbsent(Ingredient.MAX_HEART_RATE, new Value(formula.atAge(age), null, formula.algorithm()));
        values.putIfAbsent(
                Ingredient.RESTING_HEART_RATE,
                new Value(MaximumHeartRate.restingAtAge(age), null, MaximumHeartRate.RESTING));
    }

    private void estimateThreshold() {
        if (knows(Ingredient.RESTING_HEART_RATE) && knows(Ingredient.MAX_HEART_RATE)) {
            var estimate =
                    ThresholdHeartRate.estimate(value(Ingredient.RESTING_HEART_RATE), value(Ingredient.MAX_HEART_RATE));
            values.putIfAbsent(
                    Ingredient.THRESHOLD_HEART_RATE, new Value(estimate, null, ThresholdHeartRate.ALGORITHM));
        }
    }

    boolean knows(Ingredient ingredient) {
        return values.containsKey(ingredient);
    }

    /** Whether it was measured, not estimated. */
    boolean measured(Ingredient ingredient) {
        var value = values.get(ingredient);
        return value != null && value.since() != null;
    }

    /** {@code NaN} if it is not known. */
    double value(Ingredient ingredient) {
        var value = values.get(ingredient);
        return value == null ? Double.NaN : value.amount();
    }

    HeartLimits heart() {
        return new HeartLimits(
                value(Ingredient.RESTING_HEART_RATE),
                value(Ingredient.MAX_HEART_RATE),
                value(Ingredient.THRESHOLD_HEART_RATE));
    }

    /** The men's constants for everybody who did not say "female", as all published tools do. */
    Trimp trimp() {
        return female ? Trimp.WOMEN : Trimp.MEN;
    }

    /** What was known of an ingredient, for the record; null if nothing. */
    @Nullable
    Input input(Ingredient ingredient) {
        if (ingredient == Ingredient.SEX) {
            return new Input(trimp().name().toLowerCase(Locale.ROOT), null, "profile", null);
        }
        var value = values.get(ingredient);
        if (value == null) {
            return null;
        }
        var estimatedBy = value.estimatedBy();
        return estimatedBy == null
                ? new Input(Double.toString(value.amount()), value.since(), MEASURED, null)
                : new Input(Double.toString(value.amount()), null, ESTIMATED, estimatedBy.code());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person that && female == that.female && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        // Health data has no place in a log.
        return "Person[" + values.keySet() + "]";
    }
}
