package org.stadion.workouts.control.sport;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.DomainException.Violation;

/** Which sports a word asks for: that of this key, or all of the family of this name. */
public final class SportChoice {
    private static final SportCatalogue CATALOGUE = SportCatalogue.standard();

    private SportChoice() {}

    /**
     * Sports that are summed up together.
     *
     * @return keys; empty for a blank word, which means all
     * @throws DomainException.Invalid if it means nothing
     */
    public static Set<String> counted(String word) {
        if (word.isBlank()) {
            return Set.of();
        }
        var family = family(word);
        if (!family.isEmpty()) {
            return family;
        }
        return Set.of(CATALOGUE.byKey(word).orElseThrow(() -> unknown(word)).key());
    }

    /** Sports whose times are compared: a motor makes one a sport of its own. */
    public static Set<String> compared(String word) {
        var counted = counted(word);
        return counted.size() < 2
                ? counted
                : counted.stream().filter(key -> !isMotorised(key)).collect(Collectors.toUnmodifiableSet());
    }

    /** The sports with which a workout of this one is compared. */
    public static Set<String> comparedWith(String sport) {
        var family = CATALOGUE.byKey(sport).map(known -> known.family().name().toLowerCase(Locale.ROOT));
        return isMotorised(sport) || family.isEmpty() ? Set.of(sport) : compared(family.get());
    }

    private static Set<String> family(String word) {
        return CATALOGUE.all().stream()
                .filter(sport -> sport.family().name().toLowerCase(Locale.ROOT).equals(word))
                .map(Sport::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isMotorised(String key) {
        return key.startsWith("e_");
    }

    private static DomainException.Invalid unknown(String word) {
        return new DomainException.Invalid(
                "sport-unknown",
                "There is no sport or family of sports of this name.",
                List.of(new Violation("/sport", "unknown", "There is no sport " + word + ".")));
    }
}
