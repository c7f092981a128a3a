package org.stadion.workouts.control.findings;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stadion.workouts.control.telemetry.Channel;

/** Figures that are made together, from the same ingredients and channels. */
public enum Part {
    /** Moving time and mean speed, which are kept with the workout itself. */
    MOTION(Set.of(Ingredient.STOP_SPEED), List.of(Channel.LATITUDE, Channel.LONGITUDE), true),
    POWER(Set.of(Ingredient.FTP, Ingredient.POWER_ZONES), List.of(Channel.POWER), false),
    RESERVE(
            Set.of(Ingredient.CRITICAL_POWER, Ingredient.W_PRIME, Ingredient.W_PRIME_MODEL),
            List.of(Channel.POWER),
            false),
    HEART_RATE(
            Set.of(
                    Ingredient.THRESHOLD_HEART_RATE,
                    Ingredient.MAX_HEART_RATE,
                    Ingredient.RESTING_HEART_RATE,
                    Ingredient.SEX,
                    Ingredient.BIRTH_DATE,
                    Ingredient.HEART_ZONES),
            List.of(Channel.HEART_RATE),
            false),
    PACE(
            Set.of(
                    Ingredient.RUN_THRESHOLD_SPEED,
                    Ingredient.PACE_ZONES,
                    Ingredient.GRADE_FAMILY,
                    Ingredient.STOP_SPEED),
            List.of(Channel.SPEED, Channel.ALTITUDE),
            true),
    SWIM(
            Set.of(Ingredient.SWIM_CRITICAL_SPEED, Ingredient.WEIGHT, Ingredient.STOP_SPEED),
            List.of(Channel.SPEED),
            true),
    ENDURANCE(
            Set.of(Ingredient.GRADE_FAMILY),
            List.of(Channel.POWER, Channel.HEART_RATE, Channel.SPEED, Channel.ALTITUDE),
            true),
    TERRAIN(Set.of(), List.of(Channel.ALTITUDE), true),
    EXERTION(Set.of(), List.of(), false),
    /** The one load, chosen among those of the other parts: made whenever any of them is. */
    LOAD(Set.of(Ingredient.LOAD_PREFERENCE), List.of(), false);

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable, and of enum constants
    private final Set<Ingredient> ingredients;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable, and of enum constants
    private final List<Channel> channels;

    private final boolean way;

    Part(Set<Ingredient> ingredients, List<Channel> channels, boolean way) {
        this.ingredients = ingredients;
        this.channels = channels;
        this.way = way;
    }

    public Set<Ingredient> ingredients() {
        return ingredients;
    }

    public static Set<Part> all() {
        return EnumSet.allOf(Part.class);
    }

    /** The parts that must be made anew when one of these changed. */
    public static Set<Part> madeFrom(Collection<Ingredient> changed) {
        return Arrays.stream(values())
                .filter(part -> part.ingredients.stream().anyMatch(changed::contains))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }

    /**
     * The stored channels that these parts are made from; no other needs to be read.
     *
     * @param stored keys of the channels that the workout has
     */
    public static Set<String> channels(Collection<Part> parts, Collection<String> stored) {
        var keys = new LinkedHashSet<String>();
        for (var part : parts) {
            part.channels.forEach(channel -> keys.add(channel.key()));
            if (part.way && stored.contains(Channel.DISTANCE.key())) {
                keys.add(Channel.DISTANCE.key());
            } else if (part.way) {
                keys.add(Channel.LATITUDE.key());
                keys.add(Channel.LONGITUDE.key());
            }
        }
        keys.retainAll(stored);
        return keys;
    }
}
