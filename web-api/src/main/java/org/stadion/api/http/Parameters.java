package org.stadion.api.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stadion.api.problem.Refusal;

/** Query parameters read with a refusal that names them; JAX-RS itself would call a wrong one "not found". */
public final class Parameters {

    private Parameters() {}

    public static int number(String name, @Nullable String text, int usual, int least, int most) {
        if (text == null || text.isEmpty()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw Refusal.ofParameter(
                    name, "not_a_number", "a whole number from " + least + " to " + most + " is wanted");
        }
        throw Refusal.ofParameter(name, "out_of_range", "it must be from " + least + " to " + most);
    }

    /** @return null if it is absent */
    public static @Nullable Double decimal(String name, @Nullable String text, double least, double most) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            double number = Double.parseDouble(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw Refusal.ofParameter(name, "not_a_number", "a number is wanted");
        }
        throw Refusal.ofParameter(name, "out_of_range", "it must be from " + least + " to " + most);
    }

    public static <E extends Enum<E>> E word(String name, @Nullable String text, Class<E> type, E usual) {
        if (text == null || text.isEmpty()) {
            return usual;
        }
        var constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> lower(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.ofParameter(
                        name,
                        "unknown_word",
                        "one of "
                                + Arrays.stream(constants)
                                        .map(Parameters::lower)
                                        .collect(Collectors.joining(", ")) + " is wanted"));
    }

    /** @throws Refusal if it is absent, blank or too long, or has control characters */
    public static String text(String name, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            throw Refusal.ofParameter(name, "required", "it must be given");
        }
        if (text.length() > longest) {
            throw Refusal.ofParameter(name, "too_long", "at most " + longest + " characters");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.ofParameter(name, "control_character", "it must have no control characters");
        }
        return text;
    }

    /** @return null if it is absent */
    public static @Nullable LocalDate day(String name, @Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text, DayModule.DAY);
        } catch (DateTimeParseException notADay) {
            throw Refusal.ofParameter(name, "not_a_date", "a day like 2026-11-28 is wanted");
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
